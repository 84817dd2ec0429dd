namespace ContactCenter.Server.Features.Users;

/// <summary>
/// Counts failures of names that nobody has, so that they are locked exactly as existing ones are: the pause must not tell
/// which names exist. Forgets the oldest name when there are too many.
/// </summary>
internal sealed class UnknownNames(TimeProvider clock)
{
    private const int Capacity = 10_000;
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    /// <returns>When the name may be tried again, if it is locked.</returns>
    public DateTimeOffset? LockedUntil(string name)
    {
        lock (_gate)
        {
            return _tallies.TryGetValue(name, out var tally) && tally.LockedUntil > clock.GetUtcNow() ? tally.LockedUntil : null;
        }
    }

    /// <returns>When the name may be tried again, if this failure locked it.</returns>
    public DateTimeOffset? Fail(string name)
    {
        lock (_gate)
        {
            var failures = _tallies.GetValueOrDefault(name).Failures + 1;
            DateTimeOffset? until = failures >= SignInLimits.Failures ? clock.GetUtcNow() + SignInLimits.Pause : null;
            _tallies.Remove(name);
            _tallies.Add(name, until is null ? new Tally(failures, null) : new Tally(0, until));
            if (_tallies.Count > Capacity)
            {
                _tallies.RemoveAt(0);
            }

            return until;
        }
    }

    private readonly record struct Tally(int Failures, DateTimeOffset? LockedUntil);
}
