using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Play;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>A call to one of an organization's lines, played on paper on a day like any other: an agent is ready, nobody waits.</summary>
internal static class PlayedCall
{
    /// <summary>The number of whoever calls and shows one.</summary>
    public static readonly PhoneNumber Caller = PhoneNumber.Parse("+34600000001");

    /// <param name="set">The organization's flows.</param>
    /// <param name="line">The number that is called.</param>
    /// <param name="at">When.</param>
    /// <param name="isWithheld">Whether the caller shows no number.</param>
    /// <param name="language">The language that the call begins in; null for the organization's first one.</param>
    public static FlowPlay Dial(FlowSet set, PhoneNumber line, DateTimeOffset at, bool isWithheld, LanguageTag? language)
    {
        var catalog = new FlowCatalog([set]);
        var caller = isWithheld ? CallerFacts.Withheld : new CallerFacts(CallerKind.Person, Caller);
        return FlowPlay.Dial(
            set,
            set.Organization.Numbers[line],
            at,
            now => catalog.FactsFor(set, now) with { Caller = caller, Queue = _ => new QueueFacts(1, 0) },
            language);
    }
}
