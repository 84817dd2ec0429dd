namespace ContactCenter.Server.Infrastructure.Live;

/// <summary>The one reader of the log for all screens of this node: finds out what changed and sends whole states.</summary>
internal sealed class LiveTail(EventWindow window, LiveStates states, LiveHub hub, TimeProvider system)
{
    /// <summary>Changes that come together are drawn together.</summary>
    private static readonly TimeSpan Coalescing = TimeSpan.FromMilliseconds(20);

    // kept until sent, so that a failed reading is made up for; each with the first change that it was touched by
    private readonly Dictionary<LiveTopic, DateTimeOffset> _touched = [];

    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        if (hub.IsEmpty)
        {
            window.Reset();
            _touched.Clear();
            return null;
        }

        // real time, not business time: a clock that waits for this work must not be waited for by it
        await Task.Delay(Coalescing, system, cancellationToken);
        foreach (var change in await window.ReadNewAsync(cancellationToken))
        {
            foreach (var topic in states.TouchedBy(change))
            {
                _touched[topic] = _touched.TryGetValue(topic, out var first) && first < change.RecordedAt ? first : change.RecordedAt;
            }
        }

        foreach (var (topic, changed) in _touched.ToList())
        {
            if (hub.IsFollowed(topic))
            {
                hub.Publish(await states.ReadAsync(topic, changed, cancellationToken));
            }

            _touched.Remove(topic);
        }

        return null;
    }
}
