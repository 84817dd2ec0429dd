using ContactCenter.Core.Agents;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Supervision;

namespace ContactCenter.Server.Features.ProviderCommands;

/// <summary>What a command needs to know of its leg at the moment of sending.</summary>
internal sealed record CommandLeg
{
    public string? ProviderLegId { get; init; }

    public string? PendingMove { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public ReservationState? ReservationState { get; init; }

    public AgentId? AgentId { get; init; }

    /// <summary>The transfer that the leg of somebody outside belongs to.</summary>
    public TransferId? TransferId { get; init; }

    public TransferState? TransferState { get; init; }

    /// <summary>Their number, encrypted.</summary>
    public byte[]? NumberProtected { get; init; }

    /// <summary>The observation that the leg of a supervisor belongs to.</summary>
    public ObservationId? ObservationId { get; init; }

    /// <summary>Whether the supervisor still wants to take part, and there is something to take part in.</summary>
    public bool IsObserved { get; init; }

    /// <summary>Where the command's conversation stands.</summary>
    public ReservationState? ConversationState { get; init; }

    public DateTimeOffset? ConnectedAt { get; init; }

    public DateTimeOffset? TalkEndedAt { get; init; }

    /// <summary>Since when the caller of the command's conversation is to hear music; null when they are to be heard.</summary>
    public DateTimeOffset? HeldAt { get; init; }
}
