using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Data;

namespace ContactCenter.Server.Features.Queues.Orders;

/// <summary>Orders to open or close queues.</summary>
internal sealed class QueueOrderStore
{
    public Task<IReadOnlyList<QueueOrderRow>> ReadAsync(DbSession sql, OrganizationId organization, DateTimeOffset now) =>
        sql.QueryAsync<QueueOrderRow>("QueueOrder_ReadInForce", new { OrganizationId = organization, Now = now });

    public async Task<QueueOrders> ReadInForceAsync(DbSession sql, OrganizationId organization, DateTimeOffset now) =>
        Of(await ReadAsync(sql, organization, now));

    /// <summary>Of every organization: for the sweep over all who wait.</summary>
    public async Task<QueueOrders> ReadAllInForceAsync(DbSession sql, DateTimeOffset now) =>
        Of(await sql.QueryAsync<QueueOrderRow>("QueueOrder_ReadAllInForce", new { Now = now }));

    public Task CreateAsync(DbSession sql, Guid id, QueueOrder order, Guid author) => sql.ExecuteAsync("QueueOrder_Create", new
    {
        QueueOrderId = id,
        order.OrganizationId,
        order.QueueId,
        order.IsOpen,
        order.FromAt,
        order.UntilAt,
        Notice = QueueOrderRow.Write(order.Notice),
        AuthorId = author,
    });

    /// <returns>Whether it was in force.</returns>
    public async Task<bool> EndAsync(DbSession sql, OrganizationId organization, Guid id, DateTimeOffset now, Guid author) =>
        await sql.ExecuteAsync("QueueOrder_End", new { OrganizationId = organization, QueueOrderId = id, Now = now, EndedById = author }) == 1;

    private static QueueOrders Of(IReadOnlyList<QueueOrderRow> rows) => rows.Count == 0 ? QueueOrders.None : new QueueOrders([.. rows.Select(row => row.ToOrder())]);
}
