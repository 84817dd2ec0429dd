namespace ContactCenter.Core.ServiceLevels;

/// <summary>
/// One way of making a service level out of counts. One set of calls gives very different percentages under different
/// formulas, so the id goes wherever the number goes.
/// </summary>
public interface IServiceLevelFormula
{
    /// <summary>Stable name, as in <c>SL_OFFERED</c>.</summary>
    string Id { get; }

    /// <summary>The visits that count in our favour.</summary>
    long Numerator(IntervalFigures figures);

    /// <summary>The visits that count at all.</summary>
    long Denominator(IntervalFigures figures);

    /// <summary>The service level of a set of figures.</summary>
    Ratio Of(IntervalFigures figures) => new(Numerator(figures), Denominator(figures));
}
