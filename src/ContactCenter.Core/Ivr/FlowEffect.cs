using ContactCenter.Core.Common;
using ContactCenter.Core.Ratings;

namespace ContactCenter.Core.Ivr;

/// <summary>Something a step learned that is to be recorded with it.</summary>
public abstract record FlowEffect
{
    private FlowEffect()
    {
    }

    /// <summary>The caller chose a language.</summary>
    public sealed record LanguageChosen(LanguageTag Language) : FlowEffect;

    /// <summary>The line was closed.</summary>
    public sealed record FoundClosed : FlowEffect;

    /// <summary>The rating question was put for the first time.</summary>
    public sealed record RatingAsked : FlowEffect;

    /// <summary>The rating question is over.</summary>
    /// <param name="Score">The answer; null when there was none.</param>
    public sealed record RatingClosed(RatingScore? Score) : FlowEffect;
}
