using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Jobs;

namespace ContactCenter.Server.Features.Routing;

/// <summary>Forgets why agents were held once nobody asks any more.</summary>
internal sealed class DeleteOldDecisions(Database database, DecisionStore decisions, BusinessClock clock) : IRecurringJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public string Name => "delete-old-decisions";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken cancellationToken) =>
        database.WriteAsync((sql, _) => decisions.DeleteBeforeAsync(sql, clock.Now - Kept), cancellationToken);
}
