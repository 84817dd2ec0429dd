namespace ContactCenter.Core.Staffing;

/// <summary>
/// Agents needed when callers give up after an exponential patience; otherwise as <see cref="ErlangC"/> (C. Palm, 1957). Exact: the
/// number of calls in the system is a birth and death process, and the wait of a caller with k ahead is a sum of k + 1 exponential
/// spans whose rates grow by one caller's impatience each.
/// </summary>
public static class ErlangA
{
    private const double Negligible = 1e-14;

    /// <summary>The forecast; there is always one, for impatience keeps the line short.</summary>
    /// <param name="load">What comes in.</param>
    /// <param name="agents">How many agents; at least 1.</param>
    /// <param name="patience">Mean patience; more than zero.</param>
    /// <param name="target">The wait that counts as short.</param>
    public static StaffingForecast Predict(StaffingLoad load, int agents, TimeSpan patience, TimeSpan target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(agents, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(patience, TimeSpan.Zero);
        var callers = Callers.With(load, agents, patience, target);
        var (waiting, answered, within, waited) = (0d, callers.AtOnce, callers.AtOnce, 0d);
        foreach (var (share, ahead) in callers.Waiting)
        {
            waiting += share;
            answered += share * callers.Stays(ahead);
            within += share * callers.ServedWithin(ahead);
            waited += share * callers.WaitedWhenServed(ahead);
        }

        return new StaffingForecast(
            waiting, answered, within, TimeSpan.FromSeconds(waited / answered), load.Erlangs * answered / agents);
    }

    // c: how many impatiences the agents work off in the time of one; the wait behind k callers, counted in patiences, is
    // -ln of a Beta(c, k + 1) variable, and from that follows everything below
    private sealed record Callers(double C, double Impatience, double Within, double AtOnce, IReadOnlyList<(double Share, int Ahead)> Waiting)
    {
        public static Callers With(StaffingLoad load, int agents, TimeSpan patience, TimeSpan target)
        {
            var (served, impatience) = (1 / load.HandleTime.TotalSeconds, 1 / patience.TotalSeconds);
            var weights = new List<double> { 1 };
            var total = 1d;
            for (var calls = 1; calls <= agents || weights[^1] > Negligible * total; calls++)
            {
                var departures = (Math.Min(calls, agents) * served) + (Math.Max(0, calls - agents) * impatience);
                weights.Add(weights[^1] * load.ArrivalsPerSecond / departures);
                total += weights[^1];
            }

            return new Callers(
                agents * served / impatience,
                impatience,
                Math.Exp(-target.TotalSeconds * impatience),
                weights.Take(agents).Sum() / total,
                [.. weights.Skip(agents).Select((weight, ahead) => (weight / total, ahead))]);
        }

        // patience outlasts the wait
        public double Stays(int ahead) => C / (C + ahead + 1);

        // patience outlasts the wait, and the wait is within the target
        public double ServedWithin(int ahead)
        {
            var (sum, term) = (1d, 1d);
            for (var i = 1; i <= ahead; i++)
            {
                term *= (C + i) / i * (1 - Within);
                sum += term;
            }

            return Stays(ahead) * (1 - (Math.Pow(Within, C + 1) * sum));
        }

        // seconds waited by those whose patience outlasts the wait; nothing for the others
        public double WaitedWhenServed(int ahead)
        {
            var patiences = 0d;
            for (var i = 0; i <= ahead; i++)
            {
                patiences += 1 / (C + 1 + i);
            }

            return Stays(ahead) * patiences / Impatience;
        }
    }
}
