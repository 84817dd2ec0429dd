using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.ServiceLevels;

/// <summary>The smallest unit that figures are kept for: one queue in one interval.</summary>
/// <param name="OrganizationId">Whose queue.</param>
/// <param name="QueueId">The queue.</param>
/// <param name="Interval">The interval in which the visits entered.</param>
public readonly record struct FigureCell(OrganizationId OrganizationId, QueueId QueueId, Interval Interval)
{
    /// <summary>The cell to which a visit belongs, whatever happens to it later.</summary>
    public static FigureCell Of(VisitFacts visit, FigureDefinition definition) =>
        new(visit.OrganizationId, visit.QueueId, Interval.Containing(visit.EnteredAt, definition.IntervalMinutes));

    /// <summary>The figures of every cell that has a visit.</summary>
    public static IReadOnlyDictionary<FigureCell, IntervalFigures> Compute(
        IEnumerable<VisitFacts> visits, FigureDefinition definition, DateTimeOffset now) =>
        visits
            .GroupBy(visit => Of(visit, definition))
            .ToDictionary(cell => cell.Key, cell => IntervalFigures.Compute(cell, definition, now));
}
