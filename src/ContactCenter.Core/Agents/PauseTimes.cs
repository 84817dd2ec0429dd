namespace ContactCenter.Core.Agents;

/// <summary>How long an agent was not ready, by reason.</summary>
public static class PauseTimes
{
    /// <summary>
    /// Each reason with its time, the longest first. A pause lasts until the next change; the last one until now. A pause that began
    /// before the first change is not known here, and not counted.
    /// </summary>
    /// <param name="changes">The changes, oldest first.</param>
    /// <param name="now">The instant.</param>
    public static IReadOnlyList<KeyValuePair<NotReadyReason, TimeSpan>> Of(IReadOnlyList<AvailabilityChange> changes, DateTimeOffset now)
    {
        var times = new Dictionary<NotReadyReason, TimeSpan>();
        foreach (var (index, change) in changes.Index())
        {
            if (Enum.TryParse<NotReadyReason>(change.Word, out var reason) && Enum.IsDefined(reason))
            {
                var until = index + 1 < changes.Count ? changes[index + 1].At : now;
                times[reason] = times.GetValueOrDefault(reason) + (until - change.At);
            }
        }

        return [.. times.OrderByDescending(time => time.Value).ThenBy(time => time.Key)];
    }
}
