using System.Globalization;
using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Server.Features.OutboundCalls;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>What one reading of the database brought, and the lines that follow from it.</summary>
internal sealed record WallboardReading
{
    /// <summary>Fewer ratings than this give no mean.</summary>
    private const int FewestRatings = 5;

    public required IReadOnlyList<UnservedRow> Unserved { get; init; }

    public required IReadOnlyList<AgentOnDuty> Agents { get; init; }

    public required IReadOnlyList<VisitFacts> Visits { get; init; }

    public required IReadOnlyList<RatingCountRow> RatingCounts { get; init; }

    public required IReadOnlyList<AnnouncedRow> Announced { get; init; }

    public required IReadOnlyList<RatingSumRow> RatingSums { get; init; }

    public required IReadOnlyList<OutboundCallRow> Outbound { get; init; }

    /// <param name="queue">The queue; null for all of them together.</param>
    /// <param name="definition">How the figures are read.</param>
    /// <param name="now">The instant of the reading.</param>
    public WallboardLine Line(QueueSettings? queue, FigureDefinition definition, DateTimeOffset now)
    {
        bool IsOf(QueueId id) => queue is null || queue.Id == id;
        var unserved = Unserved.Where(row => IsOf(row.QueueId)).ToList();
        var agents = Agents.Where(agent => queue is null || agent.Serves(queue)).ToList();
        var figures = IntervalFigures.Compute(Visits.Where(visit => IsOf(visit.QueueId)), definition, now);
        var shares = PublishedShares.From(figures, definition);
        var counts = RatingCounts.Where(row => IsOf(row.QueueId)).ToList();
        var sums = RatingSums.Where(row => IsOf(row.QueueId)).ToList();
        var announced = Announced.Where(row => IsOf(row.QueueId)).ToList();
        var rated = sums.Sum(row => row.Given);
        return new WallboardLine
        {
            Queue = queue?.Id.Value,
            Waiting = unserved.Sum(row => row.Waiting),
            WaitingSince = unserved.Count == 0 ? null : unserved.Min(row => row.WaitingSince),
            Ready = agents.Count(agent => agent.IsReady),
            Busy = agents.Count(agent => agent.IsBusy),
            Paused = agents.Count(agent => agent.IsPaused),
            Offered = figures.Offered,
            Answered = figures.Answered,
            Abandoned = figures.Abandoned,
            ShortAbandoned = figures.ShortAbandoned,
            AnsweredWithin = figures.AnsweredWithin,
            AnsweredShare = ShareResponse.From(shares.AnsweredRate),
            WithinShare = ShareResponse.From(shares.PickedUpWithin),
            CombinedShare = ShareResponse.From(shares.Combined),
            AnnouncedShare = ShareResponse.From(new Ratio(announced.Count(row => row.IsKept), announced.Count)),
            LastAgent = queue is not null && unserved.Count > 0 && agents is [var last] ? last.Name : null,
            RatingsAsked = counts.Sum(row => row.Asked),
            RatingsGiven = counts.Sum(row => row.Given),
            RatingMean = rated < FewestRatings ? null : Mean(sums.Sum(row => row.Total), rated),
            RatingMeanOf = rated,
        };
    }

    private static string Mean(int total, int count) =>
        Math.Round((decimal)total / count, 1, MidpointRounding.AwayFromZero).ToString("F1", CultureInfo.InvariantCulture);
}
