namespace ContactCenter.Core.ServiceLevels;

/// <summary>
/// The two shares that are always published together, and what they come to combined: the second alone could be improved by
/// losing callers.
/// </summary>
/// <param name="AnsweredRate">Answered ÷ offered.</param>
/// <param name="PickedUpWithin">Answered within the target ÷ answered.</param>
/// <param name="Combined">Answered within the target ÷ offered: exactly the product of the other two.</param>
/// <param name="Definition">The parameters behind the figures; published with them.</param>
public sealed record PublishedShares(Ratio AnsweredRate, Ratio PickedUpWithin, Ratio Combined, FigureDefinition Definition)
{
    /// <summary>Reads the shares from figures that were computed with a definition.</summary>
    public static PublishedShares From(IntervalFigures figures, FigureDefinition definition) =>
        new(
            new Ratio(figures.Answered, figures.Offered),
            ServiceLevelFormulas.Answered.Of(figures),
            ServiceLevelFormulas.Offered.Of(figures),
            definition);
}
