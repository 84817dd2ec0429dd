using System.Security.Claims;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Calls.Pages;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>The wall of one organization, as a page and as data; for everybody else it is not there.</summary>
internal static class WallboardEndpoints
{
    private static readonly string[] TextsOfTheScript = ["wallboard.", "desktop.reason.", "orders.is_", "calls.all_queues", "alerts."];

    public static void MapWallboard(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPageGroup("/{organization}/wallboard").RequireMembership()
            .MapGet("", PageAsync).WithName("Wallboard_Page");
        endpoints.MapGroup("/api/{organization}/wallboard").WithTags("Wallboard").RequireMembership()
            .MapGet("", ReadAsync).WithName("Wallboard_Read");
    }

    private static async Task<Results<Ok<WallboardResponse>, NotFound>> ReadAsync(
        string organization, ReadWallboard readWallboard, CancellationToken cancellationToken) =>
        await readWallboard.ExecuteAsync(new OrganizationId(organization), cancellationToken) is { } state
            ? TypedResults.Ok(state)
            : TypedResults.NotFound();

    private static async Task<IResult> PageAsync(
        string organization, ClaimsPrincipal user, ReadWallboard readWallboard, FlowCatalog flows, PageTexts texts, CancellationToken cancellationToken)
    {
        if (await readWallboard.ExecuteAsync(new OrganizationId(organization), cancellationToken) is not { } state)
        {
            return TypedResults.NotFound();
        }

        var of = flows.Get(new OrganizationId(organization)).Organization;
        var agentPages = user.Organizations(MembershipRole.Supervisor).Contains(of.Id) ? $"/{of.Id}/agents" : null;
        return Page.Of<WallboardPage>(new
        {
            Organization = of,
            State = state,
            Calls = user.Organizations(CallEndpoints.MayRead).Contains(of.Id) ? $"/{of.Id}/calls" : null,
            AgentPages = agentPages,
            Data = new
            {
                AgentPages = agentPages,
                Organization = of.Id.Value,
                User = user.AgentId().ToString(),
                Worker = ScriptAssets.Address("live-worker.js"),
                Culture = texts.Culture.Name,
                Zone = of.Zone.Id,
                Language = texts.Language.Value,
                LoadedAt = state.At,
                Queues = of.Queues.Values.ToDictionary(queue => queue.Id.Value, queue => queue.NameIn(texts.Language, of.DefaultLanguage), StringComparer.Ordinal),
                Texts = texts.WithPrefixes(TextsOfTheScript),
            },
        });
    }
}
