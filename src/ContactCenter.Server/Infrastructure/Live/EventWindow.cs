using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Infrastructure.Live;

/// <summary>
/// Gives each event of the log once. Numbers of the log may become visible out of order, so "after the last seen" is not
/// enough: once a second everything of the last ten seconds is read again and what was seen is left out.
/// </summary>
internal sealed class EventWindow(Database database, BusinessClock clock)
{
    /// <summary>How late an event may become visible.</summary>
    private static readonly TimeSpan Width = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan WideReadEvery = TimeSpan.FromSeconds(1);

    /// <summary>How many events before the last one may still be on their way when the window opens.</summary>
    private const long Reach = 1000;

    private readonly HashSet<long> _seen = [];
    private long? _floor;
    private long _last;
    private DateTimeOffset _wideReadAt;

    /// <summary>Forgets the place: nobody has listened for a while.</summary>
    public void Reset()
    {
        _floor = null;
        _seen.Clear();
    }

    public async Task<IReadOnlyList<LiveChange>> ReadNewAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var isWide = _floor is null || now - _wideReadAt >= WideReadEvery;
        var changes = await database.ReadAsync(
            async (sql, _) =>
            {
                _floor ??= await sql.QuerySingleAsync<long>("CallEvent_ReadLastSeq") - Reach;
                return await sql.QueryAsync<LiveChange>("CallEvent_ReadAfter", new { After = isWide ? _floor.Value : _last });
            },
            cancellationToken);
        var unseen = changes.Where(change => !_seen.Contains(change.Seq)).ToList();
        _seen.UnionWith(unseen.Select(change => change.Seq));
        _last = Math.Max(_last, changes.Count == 0 ? 0 : changes[^1].Seq);
        if (isWide)
        {
            _wideReadAt = now;
            RaiseFloor(changes, now - Width);
        }

        return unseen;
    }

    private void RaiseFloor(IReadOnlyList<LiveChange> changes, DateTimeOffset settledBefore)
    {
        var settled = changes.TakeWhile(change => change.RecordedAt < settledBefore).Select(change => change.Seq).LastOrDefault();
        if (settled > _floor)
        {
            _floor = settled;
            _seen.RemoveWhere(seq => seq <= settled);
        }
    }
}
