using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Features.Supervision.Observing;

namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>One call, whole.</summary>
public sealed record CallView
{
    public required Organization Organization { get; init; }

    /// <summary>As of when.</summary>
    public required DateTimeOffset At { get; init; }

    public required CallResponse Call { get; init; }

    /// <summary>The whole number, where it was asked for; null otherwise, and where none was shown.</summary>
    public PhoneNumber? Number { get; init; }

    /// <summary>In order of entry.</summary>
    public required IReadOnlyList<StayRow> Stays { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<CallEvent> Events { get; init; }

    public required IReadOnlyList<LeftMessage> Messages { get; init; }

    /// <summary>The organization's own agents; others have no name here.</summary>
    public required IReadOnlyDictionary<AgentId, string> Names { get; init; }

    /// <summary>The reader's own part in the conversation; null for none.</summary>
    public ObservationRow? Observation { get; init; }

    /// <summary>Whether caller and agent are talking.</summary>
    public bool IsTalking => Events.LastOrDefault(e => e.Kind is CallEventKind.Connected or CallEventKind.ConversationEnded or CallEventKind.CallEnded) is { Kind: CallEventKind.Connected };

    /// <summary>What the reader may do besides reading.</summary>
    public required CallRights Rights { get; init; }
}
