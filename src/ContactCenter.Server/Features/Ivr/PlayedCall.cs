using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Play;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>A call to one of an organization's lines that is played on paper.</summary>
/// <param name="Line">The number that is called.</param>
/// <param name="At">When.</param>
internal sealed record PlayedCall(PhoneNumber Line, DateTimeOffset At)
{
    /// <summary>What the network tells of whoever calls.</summary>
    public CallerKind Caller { get; init; } = CallerKind.Person;

    /// <summary>How every queue stands; an agent is ready and nobody waits unless said otherwise.</summary>
    public QueueFacts Queues { get; init; } = new(1, 0);

    /// <summary>The language that the call begins in; null for the organization's first one.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Dials.</summary>
    /// <param name="set">The flows of the organization that the line belongs to.</param>
    public FlowPlay Dial(FlowSet set)
    {
        var catalog = new FlowCatalog([set]);
        var caller = new CallerFacts(Caller, Caller == CallerKind.Withheld ? null : PhoneNumber.Parse("+34600000001"));
        return FlowPlay.Dial(set, set.Organization.Numbers[Line], At, now => catalog.FactsFor(set, now) with { Caller = caller, Queue = _ => Queues }, Language);
    }
}
