namespace ContactCenter.Core.Staffing;

/// <summary>
/// Agents needed when nobody ever gives up: arrivals at random, exponential handle times, one line, first come first served
/// (A. K. Erlang, 1917). Pessimistic, because real callers do give up; see <see cref="ErlangA"/>.
/// </summary>
public static class ErlangC
{
    /// <summary>The forecast; null when the agents cannot keep up and the line grows without end.</summary>
    /// <param name="load">What comes in.</param>
    /// <param name="agents">How many agents; at least 1.</param>
    /// <param name="target">The wait that counts as short.</param>
    public static StaffingForecast? Predict(StaffingLoad load, int agents, TimeSpan target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(agents, 1);
        var spare = agents - load.Erlangs;
        if (spare <= 0)
        {
            return null;
        }

        var blocked = Blocked(load.Erlangs, agents);
        var waiting = blocked / (1 - (load.Erlangs / agents * (1 - blocked)));
        return new StaffingForecast(
            waiting,
            Answered: 1,
            1 - (waiting * Math.Exp(-spare * (target / load.HandleTime))),
            load.HandleTime * (waiting / spare),
            load.Erlangs / agents);
    }

    // Erlang B, the share of callers who find all lines busy when nobody waits, from one line upwards
    private static double Blocked(double erlangs, int agents)
    {
        var blocked = 1d;
        for (var lines = 1; lines <= agents; lines++)
        {
            blocked = erlangs * blocked / (lines + (erlangs * blocked));
        }

        return blocked;
    }
}
