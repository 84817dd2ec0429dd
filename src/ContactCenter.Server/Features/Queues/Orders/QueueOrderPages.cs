using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Queues.Orders;

/// <summary>The answers of the page.</summary>
internal sealed class QueueOrderPages(Database database, FlowCatalog flows, QueueOrderStore orders, BusinessClock clock)
{
    public async Task<IResult> ShowAsync(OrganizationId organization, QueueOrderForm typed, bool done, Error? problem, CancellationToken cancellationToken)
    {
        if (flows.Find(organization) is not { } set)
        {
            return Page.Of<MessagePage>(new { TitleKey = "layout.not_found", TextKey = "layout.not_found_text" }, StatusCodes.Status404NotFound);
        }

        var inForce = await database.ReadAsync((sql, _) => orders.ReadAsync(sql, organization, clock.Now), cancellationToken);
        return Page.Of<QueueOrdersPage>(
            new { State = new QueueOrdersView(set.Organization, clock.Now, inForce, typed, done, problem is null ? null : $"orders.refusal.{problem.Code}") },
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    public async Task<IResult> AfterAsync(OrganizationId organization, QueueOrderForm typed, Error? problem, CancellationToken cancellationToken) => problem is null
        ? TypedResults.LocalRedirect($"/{organization}/queues?done=true")
        : await ShowAsync(organization, typed, done: false, problem, cancellationToken);
}
