using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Routing.Pages;

/// <summary>Where those who answer for the service see why a caller got an agent, or waits.</summary>
internal static class RoutingEndpoints
{
    /// <summary>Roles that may see who was held for whom.</summary>
    public static readonly MembershipRole[] MayAskWhy = [MembershipRole.Supervisor, MembershipRole.Administrator, MembershipRole.Auditor];

    public static void MapRouting(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapPageGroup("/{organization}/waits").RequireMembership(MayAskWhy);
        group.MapGet("", ListAsync).WithName("Routing_Waits");
        group.MapGet("{entry:guid}", WhyAsync).WithName("Routing_Why");
    }

    private static async Task<IResult> ListAsync(string organization, ReadWhy read, CancellationToken cancellationToken) =>
        await read.ListAsync(new OrganizationId(organization), cancellationToken) is { } state
            ? Page.Of<WaitsPage>(new { State = state })
            : TypedResults.NotFound();

    private static async Task<IResult> WhyAsync(string organization, Guid entry, ReadWhy read, CancellationToken cancellationToken) =>
        await read.ExplainAsync(new OrganizationId(organization), new QueueEntryId(entry), cancellationToken) is { } state
            ? Page.Of<WhyPage>(new { State = state })
            : TypedResults.NotFound();
}
