using System.Net.Mime;
using System.Security.Claims;
using System.Text;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr.Publication;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Pages;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ContactCenter.Server.Features.Ivr.Pages;

/// <summary>Where staff see what callers hear, drawn, checked and in every language, and put an earlier version back.</summary>
internal static class FlowsEndpoints
{
    private const string Draft = "draft";
    private static readonly MembershipRole[] MayPutBack = [MembershipRole.Supervisor, MembershipRole.Administrator];

    public static void MapFlows(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapPageGroup("/{organization}/flows").RequireMembership();
        group.MapGet("", PageAsync).WithName("Flows_Page");
        group.MapGet("play", Play).WithName("Flows_Play");
        group.MapPost("play", PlayOn);
        group.MapGet("{flow}.mmd", Mermaid);
        group.MapGet("{flow}.svg", Svg);
        endpoints.MapPageGroup("/{organization}/flows/put-back").RequireMembership(MayPutBack).MapPost("", PutBackAsync);
    }

    private static async Task<IResult> PageAsync(
        string organization,
        string? view,
        string? putBack,
        bool? refused,
        ClaimsPrincipal user,
        ReadFlows read,
        PageTexts texts,
        CancellationToken cancellationToken)
    {
        var id = new OrganizationId(organization);
        return await read.ExecuteAsync(id, string.Equals(view, Draft, StringComparison.Ordinal), texts.Language, cancellationToken) is { } state
            ? Page.Of<FlowsPage>(new { State = state, MayPutBack = user.Organizations(MayPutBack).Contains(id), PutBack = putBack, IsRefused = refused == true })
            : TypedResults.NotFound();
    }

    // which call it is may stand in an address to be shown around; keys may not, for people type numbers
    private static IResult Play(string organization, string? line, string? at, string? caller, string? agent, PlayFlow play) =>
        Show(organization, line, at, caller, agent, [], play);

    private static IResult PlayOn(
        string organization,
        [FromForm] string? line,
        [FromForm] string? at,
        [FromForm] string? caller,
        [FromForm] string? agent,
        [FromForm] string? soFar,
        [FromForm] string? give,
        PlayFlow play) =>
        Show(organization, line, at, caller, agent, $"{soFar}{PlayFlow.Separator}{give}".Split(PlayFlow.Separator, StringSplitOptions.RemoveEmptyEntries), play);

    private static IResult Show(
        string organization, string? line, string? at, string? caller, string? agent, string[] given, PlayFlow play)
    {
        var kind = Enum.TryParse<CallerKind>(caller, out var asked) && Enum.IsDefined(asked) ? asked : CallerKind.Person;
        var hasAgent = !string.Equals(agent, "false", StringComparison.OrdinalIgnoreCase);
        return play.Execute(new OrganizationId(organization), line, at, kind, hasAgent, given) is { } state
            ? Page.Of<PlayPage>(new { State = state })
            : TypedResults.NotFound();
    }

    private static Results<FileContentHttpResult, NotFound> Mermaid(string organization, string flow, ReadFlows read, PageTexts texts) =>
        read.Find(new OrganizationId(organization), new FlowId(flow), texts.Language) is { } picture
            ? TypedResults.File(Encoding.UTF8.GetBytes(picture.Mermaid), MediaTypeNames.Text.Plain, $"{organization}-{flow}.mmd")
            : TypedResults.NotFound();

    private static Results<FileContentHttpResult, NotFound> Svg(string organization, string flow, ReadFlows read, PageTexts texts) =>
        read.Find(new OrganizationId(organization), new FlowId(flow), texts.Language) is { } picture
            ? TypedResults.File(Encoding.UTF8.GetBytes(picture.Svg), MediaTypeNames.Image.Svg, $"{organization}-{flow}.svg")
            : TypedResults.NotFound();

    private static async Task<RedirectHttpResult> PutBackAsync(
        string organization, [FromForm] string? revision, ClaimsPrincipal user, PublishFlows publish, FollowPublications follow, CancellationToken cancellationToken)
    {
        var result = await publish.RestoreAsync(new OrganizationId(organization), revision ?? string.Empty, user.Identity!.Name!, cancellationToken);
        await follow.RunAsync(cancellationToken);
        return TypedResults.LocalRedirect(result.Problems.Count == 0 ? $"/{organization}/flows?putBack={revision}" : $"/{organization}/flows?refused=true");
    }
}
