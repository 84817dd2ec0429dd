using System.Security.Claims;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Http;
using ContactCenter.Server.Infrastructure.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>Where those who answer for the service read calls: the list behind each figure, and one call whole. No page of them stays in a cache.</summary>
internal static class CallEndpoints
{
    /// <summary>Roles that may read calls.</summary>
    public static readonly MembershipRole[] MayRead = [MembershipRole.Supervisor, MembershipRole.Administrator, MembershipRole.Auditor];

    /// <summary>Roles that may see a caller's whole number; auditors look into what was done, not into who called.</summary>
    public static readonly MembershipRole[] MaySeeNumbers = [MembershipRole.Supervisor, MembershipRole.Administrator];

    public static void MapCallPages(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapPageGroup("/{organization}/calls").RequireMembership(MayRead);
        group.AddEndpointFilter((context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";
            return next(context);
        });
        group.MapGet("", ListAsync).WithName("Calls_List");
        group.MapGet("{call:guid}", ShowAsync).WithName("Calls_Page");
        group.MapPost("{call:guid}/number", ShowNumberAsync).RequireMembership(MaySeeNumbers);
        endpoints.MapGroup("/api/{organization}/calls/{call:guid}").WithTags("Calls").RequireMembership(MayRead)
            .MapGet("", ReadAsync).WithName("Calls_Read");
    }

    /// <summary>What a user may do with the calls of an organization besides reading them.</summary>
    public static CallRights RightsIn(this ClaimsPrincipal user, OrganizationId organization) => new(
        user.Organizations(MaySeeNumbers).Contains(organization),
        user.Organizations(MembershipRole.Supervisor).Contains(organization));

    private static async Task<IResult> ListAsync(
        string organization, string? figure, string? queue, int? page, ReadCalls read, CancellationToken cancellationToken)
    {
        var wanted = Enum.TryParse<VisitFigure>(figure, out var asked) && Enum.IsDefined(asked) ? asked : VisitFigure.Offered;
        QueueId? of = string.IsNullOrEmpty(queue) ? null : new QueueId(queue);
        return await read.ExecuteAsync(new OrganizationId(organization), wanted, of, page ?? 1, cancellationToken) is { } state
            ? Page.Of<CallsPage>(new { State = state })
            : TypedResults.NotFound();
    }

    private static Task<IResult> ShowAsync(
        string organization, Guid call, bool? done, ClaimsPrincipal user, HttpContext http, OpenCall open, CancellationToken cancellationToken) =>
        OpenAsync(organization, call, user, http, open, wantsNumber: false, done == true, cancellationToken);

    private static Task<IResult> ShowNumberAsync(
        string organization, Guid call, ClaimsPrincipal user, HttpContext http, OpenCall open, CancellationToken cancellationToken) =>
        OpenAsync(organization, call, user, http, open, wantsNumber: true, done: false, cancellationToken);

    private static async Task<Results<Ok<CallResponse>, NotFound>> ReadAsync(
        string organization, Guid call, ClaimsPrincipal user, HttpContext http, OpenCall open, CancellationToken cancellationToken) =>
        await open.ReadAsync(new OrganizationId(organization), new CallId(call), UiLanguage.Of(http), user.UserId(), cancellationToken) is { } found
            ? TypedResults.Ok(found)
            : TypedResults.NotFound();

    private static async Task<IResult> OpenAsync(
        string organization, Guid call, ClaimsPrincipal user, HttpContext http, OpenCall open, bool wantsNumber, bool done, CancellationToken cancellationToken)
    {
        var place = new OrganizationId(organization);
        return await open.ShowAsync(place, new CallId(call), UiLanguage.Of(http), user.UserId(), user.RightsIn(place), wantsNumber, cancellationToken) is { } state
            ? Page.Of<CallPage>(new { State = state, Done = done })
            : TypedResults.NotFound();
    }
}
