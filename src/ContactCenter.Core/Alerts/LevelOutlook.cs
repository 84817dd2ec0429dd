using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Alerts;

/// <summary>Where the current interval is heading for one target: answered within the time ÷ answered, of the visits that entered in it.</summary>
/// <param name="Answered">Answered so far.</param>
/// <param name="Within">Of these, within the target's time.</param>
/// <param name="WaitingInTime">Who waits and could still be answered in time.</param>
/// <param name="WaitingLate">Who waits for longer than that already.</param>
/// <param name="Expected">How many are likely still to come in this interval, by the last half hour.</param>
public sealed record LevelOutlook(int Answered, int Within, int WaitingInTime, int WaitingLate, decimal Expected)
{
    /// <summary>How far back visits are looked at for what is still to come.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(30);

    // fewer visits say nothing
    private const int Fewest = 5;

    // as if so many had come before, of whom the promised share was kept
    private const int Weight = 4;

    /// <summary>Nobody has come for <see cref="Memory"/> and nobody waits: there is no level to lose.</summary>
    public bool IsQuiet => Answered + WaitingInTime + WaitingLate == 0 && Expected == 0;

    /// <summary>Reads the outlook of a target.</summary>
    /// <param name="visits">Visits that entered since <see cref="Memory"/> ago, in any queue of the organization.</param>
    /// <param name="target">The promise.</param>
    /// <param name="interval">The current interval.</param>
    /// <param name="now">The instant; in the interval.</param>
    public static LevelOutlook Of(IEnumerable<VisitFacts> visits, ServiceLevelTarget target, Interval interval, DateTimeOffset now)
    {
        var own = visits.Where(visit => target.Queues.Count == 0 || target.Queues.Contains(visit.QueueId)).ToList();
        var cohort = own.Where(visit => interval.Contains(visit.EnteredAt)).ToList();
        var answered = cohort.Where(visit => visit.Exit == Queues.VisitExit.Answered).ToList();
        var waiting = cohort.Where(visit => visit.Exit is null).ToList();
        var arrivals = own.Count(visit => visit.EnteredAt > now - Memory);
        return new LevelOutlook(
            answered.Count,
            answered.Count(visit => visit.ExitAt - visit.EnteredAt < target.Within),
            waiting.Count(visit => now - visit.EnteredAt < target.Within),
            waiting.Count(visit => now - visit.EnteredAt >= target.Within),
            arrivals * (decimal)(interval.EndsAt - now).Ticks / Memory.Ticks);
    }

    /// <summary>
    /// The share at the end of the interval, in percent: who waits in time and who is still to come are kept at the rate so far, which at
    /// first leans on the promise; who waits late is not. Null with too few visits to tell.
    /// </summary>
    /// <param name="share">The promised share, 1–100.</param>
    public decimal? Projected(int share)
    {
        if (Answered + WaitingInTime + WaitingLate < Fewest)
        {
            return null;
        }

        var rate = (Within + (Weight * share / 100m)) / (Answered + WaitingLate + Weight);
        var open = WaitingInTime + Expected;
        return 100m * (Within + (open * rate)) / (Answered + WaitingLate + open);
    }
}
