using ContactCenter.Core.Common;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr;

/// <summary>What a step may know of the world, gathered before it runs. Functions answer at once, from memory.</summary>
public sealed record FlowFacts
{
    /// <summary>What is spoken.</summary>
    public required FlowTexts Texts { get; init; }

    /// <summary>What each calendar says at this instant.</summary>
    public required Func<string, HoursFacts> Hours { get; init; }

    /// <summary>The instant of the step.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The zone that instants are spoken in.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The organization's name, by language.</summary>
    public Func<LanguageTag, string> OrganizationName { get; init; } = _ => string.Empty;

    /// <summary>Who calls.</summary>
    public CallerFacts Caller { get; init; } = CallerFacts.Withheld;

    /// <summary>How a queue stands; nobody there where it was not asked for.</summary>
    public Func<QueueId, QueueFacts> Queue { get; init; } = _ => new QueueFacts(0, 0);

    /// <summary>Key of the text of a notice that is in force; null when it is not.</summary>
    public Func<string, string?> Notice { get; init; } = _ => null;

    /// <summary>When callbacks can be had by a calendar, the soonest first; none where nobody keeps them.</summary>
    public Func<string, IReadOnlyList<CallbackSlot>> Slots { get; init; } = _ => [];

    /// <summary>The booked callback of the caller's own number; null for none.</summary>
    public OpenCallback? Callback { get; init; }

    /// <summary>The lot of this call, 0 to 99, drawn when it began: decides by chance who is asked what only some are asked.</summary>
    public int Lot { get; init; }

    /// <summary>What can be had now: the ports behind offers, interpreters and messages.</summary>
    public Func<FlowPort, bool> IsAvailable { get; init; } = _ => false;

    /// <summary>Speaks a text of the caller's language, with what it is to be told in it.</summary>
    public SayDirective Say(FlowSession session, string key) => Say(session, key, session.Language);

    /// <summary>Speaks a text in a language of its own.</summary>
    public SayDirective Say(FlowSession session, string key, LanguageTag language) => Texts.Find(language, key) is { } text
        ? new SayDirective(text.Speak(session, this, language), language, text.Audio) { Key = key }
        : new SayDirective(string.Empty, language) { Key = key };
}
