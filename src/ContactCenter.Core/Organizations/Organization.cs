using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Dispositions;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Organizations;

/// <summary>One municipality or body as its folder in <c>ivr-flows/</c> describes it.</summary>
public sealed record Organization
{
    /// <summary>The folder's name.</summary>
    public required OrganizationId Id { get; init; }

    /// <summary>What people call it, per language.</summary>
    public required IReadOnlyDictionary<LanguageTag, string> Names { get; init; }

    /// <summary>Languages that callers can choose; the first one greets them.</summary>
    public required IReadOnlyList<LanguageTag> Languages { get; init; }

    /// <summary>The zone of its opening hours and report days.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>Which flow answers which of its numbers.</summary>
    public required IReadOnlyDictionary<PhoneNumber, FlowId> Numbers { get; init; }

    /// <summary>Its queues by name.</summary>
    public required IReadOnlyDictionary<QueueId, QueueSettings> Queues { get; init; }

    /// <summary>Limits of waiting, ringing and wrap-up.</summary>
    public required OrganizationLimits Limits { get; init; }

    /// <summary>Where callers are led when the database stays away; null to tell them when to call again.</summary>
    public PhoneNumber? EmergencyNumber { get; init; }

    /// <summary>Caller ids that stand for nobody in particular.</summary>
    public CallerLists CallerLists { get; init; } = new();

    /// <summary>What it promises about waiting; several versions of one target have the same name.</summary>
    public IReadOnlyList<ServiceLevelTarget> Targets { get; init; } = [];

    /// <summary>Whose agents may take its calls beside its own.</summary>
    public IReadOnlyList<SharingAgreement> Agreements { get; init; } = [];

    /// <summary>What its conversations can be about, in the order in which agents read it; empty where nothing is recorded.</summary>
    public IReadOnlyList<DispositionType> Dispositions { get; init; } = [];

    /// <summary>Numbers outside to which its agents lead callers, in the order in which they read them.</summary>
    public IReadOnlyList<OutsideTarget> OutsideTargets { get; init; } = [];

    /// <summary>Who interprets, by the tag of the language.</summary>
    public IReadOnlyList<OutsideTarget> Interpreters { get; init; } = [];

    /// <summary>How its callers are asked to allow help on their screens; null where nobody helps there.</summary>
    public RemoteHelpSettings? RemoteHelp { get; init; }

    /// <summary>The language that greets callers.</summary>
    public LanguageTag DefaultLanguage => Languages[0];

    /// <summary>The name of a queue for a reader; of one that is no longer in the files, what it was called there.</summary>
    public string QueueNameIn(LanguageTag language, QueueId queue) =>
        Queues.TryGetValue(queue, out var settings) ? settings.NameIn(language, DefaultLanguage) : queue.Value;

    /// <summary>The number shown when the organization calls or an agent's softphone rings: the first of its numbers.</summary>
    public PhoneNumber CallerId => Numbers.Keys.First();

    /// <summary>The instant that its clock on the wall shows so; the first of two where it shows it twice.</summary>
    public DateTimeOffset InstantOf(DateTime wall) =>
        new(wall, Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall).Max() : Zone.GetUtcOffset(wall));

    /// <summary>Its name in a language, or in its own first language where there is none.</summary>
    public string NameIn(LanguageTag language) =>
        Names.TryGetValue(language, out var name) ? name : Names[DefaultLanguage];
}
