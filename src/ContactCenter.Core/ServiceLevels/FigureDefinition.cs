using ContactCenter.Core.Common;

namespace ContactCenter.Core.ServiceLevels;

/// <summary>
/// The parameters that a figure was computed with. Every stored or published figure names the id and the version; a change
/// of any parameter is a new version, never an edit.
/// </summary>
public sealed record FigureDefinition
{
    private static readonly TimeSpan LongestShortAbandon = TimeSpan.FromSeconds(60);

    private FigureDefinition(
        string id, int version, TimeSpan target, TimeSpan shortAbandon, ThresholdComparison comparison, int intervalMinutes) =>
        (Id, Version, Target, ShortAbandon, Comparison, IntervalMinutes) =
        (id, version, target, shortAbandon, comparison, intervalMinutes);

    /// <summary>What applies unless an organization says otherwise: 20 s, strict; short abandons under 5 s; 15 minutes.</summary>
    public static FigureDefinition Default { get; } =
        new("sl-1", 1, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(5), ThresholdComparison.Strict, 15);

    /// <summary>Stable name, as in <c>sl-1</c>.</summary>
    public string Id { get; }

    /// <summary>1 for the first; one more for each change of a parameter.</summary>
    public int Version { get; }

    /// <summary>The wait that counts as "within".</summary>
    public TimeSpan Target { get; }

    /// <summary>An abandon is short when its wait is shorter than this, whatever the comparison; zero switches it off.</summary>
    public TimeSpan ShortAbandon { get; }

    /// <summary>Whether a wait of exactly the target is within it.</summary>
    public ThresholdComparison Comparison { get; }

    /// <summary>Length of an interval in minutes: 15 or 30.</summary>
    public int IntervalMinutes { get; }

    /// <summary>Makes a definition, or says which parameter is out of its limits.</summary>
    public static Result<FigureDefinition> Create(
        string id, int version, TimeSpan target, TimeSpan shortAbandon, ThresholdComparison comparison, int intervalMinutes)
    {
        if (string.IsNullOrWhiteSpace(id) || version < 1)
        {
            return FigureDefinitionErrors.Name;
        }

        if (target <= TimeSpan.Zero)
        {
            return FigureDefinitionErrors.Target;
        }

        if (shortAbandon < TimeSpan.Zero || shortAbandon > LongestShortAbandon || shortAbandon > target)
        {
            return FigureDefinitionErrors.ShortAbandon;
        }

        return Interval.IsLength(intervalMinutes)
            ? new FigureDefinition(id, version, target, shortAbandon, comparison, intervalMinutes)
            : FigureDefinitionErrors.IntervalMinutes;
    }

    /// <summary>Whether a wait is within the target.</summary>
    public bool IsWithin(TimeSpan wait) =>
        Comparison switch
        {
            ThresholdComparison.Strict => wait < Target,
            ThresholdComparison.Inclusive => wait <= Target,
        };

    /// <summary>Whether an abandon after this wait is a short one.</summary>
    public bool IsShortAbandon(TimeSpan wait) => wait < ShortAbandon;
}
