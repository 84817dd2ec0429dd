using ContactCenter.Core.Common;

namespace ContactCenter.Core.Queues;

/// <summary>One queue as <c>organization.yaml</c> describes it.</summary>
public sealed record QueueSettings
{
    /// <summary>The lowest number is served first; queues that say nothing have this one.</summary>
    public const int DefaultPriority = 5;

    /// <summary>Its name inside the organization.</summary>
    public required QueueId Id { get; init; }

    /// <summary>What people call it, per language.</summary>
    public required IReadOnlyDictionary<LanguageTag, string> Names { get; init; }

    /// <summary>What an agent must be able to do; empty: any agent of the organization.</summary>
    public IReadOnlyList<Skill> Skills { get; init; } = [];

    /// <summary>1–9, lower is served first.</summary>
    public int Priority { get; init; } = DefaultPriority;

    /// <summary>How many may wait at once; the next one takes the flow's way for a full queue.</summary>
    public int MaxWaiting { get; init; } = 1000;

    /// <summary>Whether an agent must speak the caller's language: have a skill of its tag, such as <c>ca</c>.</summary>
    public bool MatchesLanguage { get; init; }

    /// <summary>What is asked of agents as the wait grows, in order of <see cref="Queues.Widening.After"/>.</summary>
    public IReadOnlyList<Widening> Widening { get; init; } = [];

    /// <summary>How long one may wait here; then the call takes the flow's way for it. Null for as long as it takes.</summary>
    public TimeSpan? MaxWait { get; init; }

    /// <summary>Where callers go who wait for too long; null to keep them.</summary>
    public QueueOverflow? Overflow { get; init; }

    /// <summary>The calendar that it is open by; null where only the flow looks at a calendar.</summary>
    public string? Hours { get; init; }

    /// <summary>Its name in a reader's language, in another one where there is none.</summary>
    public string NameIn(LanguageTag language, LanguageTag otherwise) => Names.In(language, otherwise, Id.Value);

    /// <summary>What is asked of an agent for a caller of a certain age.</summary>
    /// <param name="age">How long ago the caller's place in the line began; not negative.</param>
    /// <param name="language">The caller's.</param>
    public QueueNeeds NeedsAt(TimeSpan age, LanguageTag language)
    {
        var (skills, matches, steps) = (Skills, MatchesLanguage, 0);
        foreach (var step in Widening.TakeWhile(step => age >= step.After))
        {
            (skills, matches, steps) = (step.Skills ?? skills, step.MatchesLanguage ?? matches, steps + 1);
        }

        return new QueueNeeds(matches ? [.. skills, new Skill(language.Value)] : skills, steps);
    }

    /// <summary>The first age after a given one at which the rules ask for something else, or a caller moves on; null where none comes.</summary>
    public TimeSpan? NextStepAfter(TimeSpan age, IEnumerable<TimeSpan> shared) =>
        Widening.Select(step => step.After).Concat(shared).Where(after => after > age).Select(after => (TimeSpan?)after).Min();
}
