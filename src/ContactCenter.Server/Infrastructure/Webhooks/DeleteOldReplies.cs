using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Jobs;

namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>Forgets the replies of webhooks that can no longer be repeated.</summary>
internal sealed class DeleteOldReplies(Database database, WebhookStore store, BusinessClock clock) : IRecurringJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    public string Name => "delete-old-replies";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken cancellationToken) =>
        database.WriteAsync((sql, _) => store.DeleteRepliesBeforeAsync(sql, clock.Now - Kept), cancellationToken);
}
