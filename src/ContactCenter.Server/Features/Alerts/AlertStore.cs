using ContactCenter.Core.Alerts;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Alerts;

/// <summary>Alerts, and what is to be told of them.</summary>
internal sealed class AlertStore
{
    public Task<IReadOnlyList<OpenAlert>> ReadOpenAsync(DbSession sql, OrganizationId organization) =>
        sql.QueryAsync<OpenAlert>("Alert_ReadOpen", new { OrganizationId = organization });

    /// <returns>The alert; null when it is up already.</returns>
    public async Task<Guid?> OpenAsync(UnitOfWork unit, OrganizationId organization, AlertSign sign)
    {
        var id = unit.NewId();
        var opened = await unit.Sql.ExecuteAsync("Alert_Open", new
        {
            AlertId = id,
            OrganizationId = organization,
            sign.Kind,
            sign.Subject,
            sign.Figure,
            Threshold = sign.Limit,
            OpenedAt = unit.Now,
        });
        return opened == 1 ? id : null;
    }

    /// <returns>Whether it was up.</returns>
    public async Task<bool> CloseAsync(UnitOfWork unit, OrganizationId organization, Guid alert) =>
        await unit.Sql.ExecuteAsync("Alert_Close", new { OrganizationId = organization, AlertId = alert, ClosedAt = unit.Now }) == 1;

    public Task WritePostAsync(UnitOfWork unit, OrganizationId organization, Guid alert, bool isOpening) => unit.Sql.ExecuteAsync(
        "AlertPost_Create", new { AlertPostId = unit.NewId(), OrganizationId = organization, AlertId = alert, IsOpening = isOpening, At = unit.Now });

    public Task<IReadOnlyList<DueAlertPost>> ReadDueAsync(DbSession sql, DateTimeOffset now) => sql.QueryAsync<DueAlertPost>("AlertPost_ReadDue", new { Now = now });

    /// <returns>Whether it is ours to send until the lease is over.</returns>
    public async Task<bool> TakeAsync(DbSession sql, DueAlertPost post, DateTimeOffset now, DateTimeOffset leaseUntil) => await sql.ExecuteAsync(
        "AlertPost_Take", new { post.OrganizationId, post.AlertPostId, Now = now, LeaseUntil = leaseUntil }) == 1;

    /// <param name="sql">The unit's statements.</param>
    /// <param name="post">Which.</param>
    /// <param name="sentAt">When it was taken; null when it was not.</param>
    /// <param name="again">When it may be sent again; null for never.</param>
    public Task FinishAsync(DbSession sql, DueAlertPost post, DateTimeOffset? sentAt, DateTimeOffset? again) => sql.ExecuteAsync(
        "AlertPost_Finish", new { post.OrganizationId, post.AlertPostId, SentAt = sentAt, DeadlineAt = again });
}
