namespace ContactCenter.Core.ServiceLevels;

/// <summary>From a figure back to the visits that it was made of: one reading decides both, so that they cannot differ.</summary>
public static class FigureVisits
{
    /// <summary>The visits that a figure counts, in the order in which they were given.</summary>
    /// <param name="visits">Everything that began since the day did, and everything that still waits.</param>
    /// <param name="factsOf">What the figures need to know of one.</param>
    /// <param name="figure">Which figure.</param>
    /// <param name="definition">How the figures are read.</param>
    /// <param name="from">When the day began.</param>
    /// <param name="now">The instant of the reading.</param>
    public static IReadOnlyList<T> Of<T>(
        IEnumerable<T> visits, Func<T, VisitFacts> factsOf, VisitFigure figure, FigureDefinition definition, DateTimeOffset from, DateTimeOffset now)
    {
        IReadOnlyList<T> counted = [.. visits.Where(visit => Counts(figure, factsOf(visit), definition, from, now))];
        if (figure != VisitFigure.Longest || counted.Count == 0)
        {
            return counted;
        }

        var first = counted.Min(visit => factsOf(visit).EnteredAt);
        return [.. counted.Where(visit => factsOf(visit).EnteredAt == first)];
    }

    private static bool Counts(VisitFigure figure, VisitFacts visit, FigureDefinition definition, DateTimeOffset from, DateTimeOffset now)
    {
        if (figure is VisitFigure.Waiting or VisitFigure.Longest)
        {
            return visit.Exit is null;
        }

        var figures = VisitReading.Read(visit, definition, now);
        return visit.EnteredAt >= from && figure switch
        {
            VisitFigure.Offered => figures.Offered == 1,
            VisitFigure.Answered => figures.Answered == 1,
            VisitFigure.Within => figures.AnsweredWithin == 1,
            VisitFigure.Abandoned => figures.Abandoned == 1,
            VisitFigure.ShortAbandoned => figures.ShortAbandoned == 1,
            VisitFigure.Waiting or VisitFigure.Longest => false,
        };
    }
}
