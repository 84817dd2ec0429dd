using System.Security.Claims;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Queues.Orders;

/// <summary>Where supervisors open and close queues.</summary>
internal static class QueueOrderEndpoints
{
    public static void MapQueueOrders(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapPageGroup("/{organization}/queues").RequireMembership(MembershipRole.Supervisor);
        group.MapGet("", (string organization, bool? done, QueueOrderPages pages, CancellationToken cancellationToken) =>
            pages.ShowAsync(new OrganizationId(organization), new QueueOrderForm(), done == true, null, cancellationToken)).WithName("QueueOrders_Page");
        group.MapPost("", OrderAsync);
        group.MapPost("{order:guid}/end", EndAsync);
    }

    private static async Task<IResult> OrderAsync(
        string organization, IFormCollection fields, ClaimsPrincipal me, FlowCatalog flows, OrderQueue orders, QueueOrderPages pages, CancellationToken cancellationToken)
    {
        var place = new OrganizationId(organization);
        if (flows.Find(place) is not { } set)
        {
            return await pages.ShowAsync(place, new QueueOrderForm(), done: false, null, cancellationToken);
        }

        var form = QueueOrderForm.Read(fields, set.Organization);
        return await pages.AfterAsync(place, form, await orders.ExecuteAsync(place, form, me.UserId(), cancellationToken), cancellationToken);
    }

    private static async Task<IResult> EndAsync(string organization, Guid order, ClaimsPrincipal me, OrderQueue orders, QueueOrderPages pages, CancellationToken cancellationToken)
    {
        var place = new OrganizationId(organization);
        return await pages.AfterAsync(place, new QueueOrderForm(), await orders.EndAsync(place, order, me.UserId(), cancellationToken), cancellationToken);
    }
}
