namespace ContactCenter.Core.Hours;

/// <summary>
/// Hours of one local date in place of the weekly ones. It wins over a closure of that date, and what runs past midnight is
/// not cut by a closure of the next: somebody wrote it down on purpose.
/// </summary>
/// <param name="Date">Local date on which the spans start.</param>
/// <param name="Spans">All the spans of that date; none means that only the weekly hours are taken away.</param>
public sealed record SpecialOpening(DateOnly Date, IReadOnlyList<OpeningSpan> Spans);
