using ContactCenter.Core.Common;

namespace ContactCenter.Core.ServiceLevels;

internal static class FigureDefinitionErrors
{
    public static readonly Error Name = new(
        "figure_definition.name", "A definition needs an id and a version of at least 1.", ErrorKind.Invalid);

    public static readonly Error Target = new(
        "figure_definition.target", "The target wait must be longer than zero.", ErrorKind.Invalid);

    public static readonly Error ShortAbandon = new(
        "figure_definition.short_abandon", "The short-abandon limit must lie between 0 and 60 s and not above the target.", ErrorKind.Invalid);

    public static readonly Error IntervalMinutes = new(
        "figure_definition.interval_minutes", "An interval has 15 or 30 minutes.", ErrorKind.Invalid);
}
