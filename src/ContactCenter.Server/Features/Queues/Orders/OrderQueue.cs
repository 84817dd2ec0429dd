using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Users.Audit;
using ContactCenter.Server.Infrastructure.Pages;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Queues.Orders;

/// <summary>A supervisor opens or closes a queue now, until an instant; or takes an order back before its time.</summary>
internal sealed class OrderQueue(UnitRunner units, FlowCatalog flows, QueueOrderStore orders, AuditTrail audit, UiTexts texts)
{
    /// <returns>Why not; null when it holds.</returns>
    public Task<Error?> ExecuteAsync(OrganizationId organization, QueueOrderForm form, Guid author, CancellationToken cancellationToken) => units.RunAsync(
        async unit =>
        {
            var of = flows.Get(organization).Organization;
            if (!form.ToOrder(of, (name, language) => QueueOrderNotices.Find(texts, name, language), unit.Now).TryGet(out var order, out var problem))
            {
                return problem;
            }

            await orders.CreateAsync(unit.Sql, unit.NewId(), order, author);
            await RecordAsync(unit, organization, AuditKind.QueueOrdered, CallEventKind.QueueOrdered, $"{Name(order.QueueId)} {form.State} until {order.UntilAt:yyyy-MM-dd'T'HH:mm'Z'}", author);
            return null;
        },
        cancellationToken);

    /// <returns>Why not; null when it holds no more.</returns>
    public Task<Error?> EndAsync(OrganizationId organization, Guid id, Guid author, CancellationToken cancellationToken) => units.RunAsync(
        async unit =>
        {
            if ((await orders.ReadAsync(unit.Sql, organization, unit.Now)).FirstOrDefault(row => row.QueueOrderId == id) is not { } row
                || !await orders.EndAsync(unit.Sql, organization, id, unit.Now, author))
            {
                return QueueOrderErrors.Over;
            }

            await RecordAsync(unit, organization, AuditKind.QueueOrderEnded, CallEventKind.QueueOrderEnded, $"{Name(row.QueueId)} {(row.IsOpen ? "open" : "closed")}", author);
            return null;
        },
        cancellationToken);

    private static string Name(QueueId? queue) => queue?.Value ?? "*";

    private async Task RecordAsync(UnitOfWork unit, OrganizationId organization, AuditKind kind, CallEventKind what, FormattableString detail, Guid author)
    {
        var text = FormattableString.Invariant(detail);
        unit.Record(what, new LiveCallRef(organization), text);
        await audit.RecordAsync(unit.Sql, organization, kind, AuditAuthor.AtPage(author), text);
    }
}
