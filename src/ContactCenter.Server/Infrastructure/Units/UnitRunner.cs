using ContactCenter.Core.Calls;
using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Infrastructure.Units;

/// <summary>Runs units of work: one transaction, its events appended with it, bells rung after the commit.</summary>
internal sealed class UnitRunner(Database database, BusinessClock clock, IdSource ids, EventStore events, Wakeups wakeups)
{
    public async Task<T> RunAsync<T>(
        Func<UnitOfWork, Task<T>> work,
        CancellationToken cancellationToken,
        EventOrigin origin = EventOrigin.Live,
        DateTimeOffset? at = null)
    {
        var wakes = Wake.None;
        var result = await database.WriteAsync(
            async (sql, _) =>
            {
                var unit = new UnitOfWork(sql, at ?? clock.Now, origin, ids);
                var made = await work(unit);
                await events.AppendAsync(sql, unit.Events, clock.Now);
                wakes = unit.Wakes;
                return made;
            },
            cancellationToken);
        wakeups.Ring(wakes);
        return result;
    }

    public Task RunAsync(
        Func<UnitOfWork, Task> work,
        CancellationToken cancellationToken,
        EventOrigin origin = EventOrigin.Live,
        DateTimeOffset? at = null) =>
        RunAsync(
            async unit =>
            {
                await work(unit);
                return true;
            },
            cancellationToken,
            origin,
            at);
}
