using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Dispositions;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.RemoteHelp;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.Agents;

/// <summary>An agent with the call in hand, as one statement reads them.</summary>
public sealed record AgentView
{
    public required AgentId AgentId { get; init; }

    public required string DisplayName { get; init; }

    public required AgentAvailability Availability { get; init; }

    public NotReadyReason? NotReadyReason { get; init; }

    public required AgentState State { get; init; }

    public required DateTimeOffset StateSince { get; init; }

    public OrganizationId? OrganizationId { get; init; }

    public ReservationId? ReservationId { get; init; }

    public ReservationState? ReservationState { get; init; }

    /// <summary>What the agent is held for.</summary>
    public ReservationKind? ReservationKind { get; init; }

    public DateTimeOffset? ConnectedAt { get; init; }

    public DateTimeOffset? TalkEndedAt { get; init; }

    public DateTimeOffset? EndAnnouncedAt { get; init; }

    public DateTimeOffset? HeldAt { get; init; }

    public DateTimeOffset? WrapUpExtendedAt { get; init; }

    public DateTimeOffset? DeadlineAt { get; init; }

    public QueueId? QueueId { get; init; }

    public LanguageTag? Language { get; init; }

    public string? Topic { get; init; }

    public DateTimeOffset? EnteredAt { get; init; }

    public string? NumberMasked { get; init; }

    /// <summary>The browser page in which the softphone is; null when it is in none.</summary>
    public Guid? VoicePageId { get; init; }

    public DateTimeOffset? SoftphoneTriedAt { get; init; }

    public SoftphoneFaults? SoftphoneFaults { get; init; }

    public SoftphoneTrial? LastTrial => SoftphoneTriedAt is { } at ? new SoftphoneTrial(at, SoftphoneFaults ?? Core.Agents.SoftphoneFaults.None) : null;

    /// <summary>Whether the agent is asked beside a colleague who has the caller.</summary>
    public bool? Aside { get; init; }

    public TransferKind? TransferKind { get; init; }

    public TransferState? TransferState { get; init; }

    public TransferEnding? TransferEnding { get; init; }

    public DateTimeOffset? JoinedAt { get; init; }

    public string? ToColleague { get; init; }

    public QueueId? ToQueueId { get; init; }

    public string? ToName { get; init; }

    public LanguageTag? TransferLanguage { get; init; }

    public string? FromColleague { get; init; }

    public ReservationId? FromReservationId { get; init; }

    /// <summary>What came of asking the caller to allow help on their screen; null while they are asked, and where they were not.</summary>
    public ConsentAnswer? ConsentAnswer { get; init; }

    public DateTimeOffset? ConsentAskedAt { get; init; }

    public DateTimeOffset? HelpStartedAt { get; init; }

    public DateTimeOffset? HelpEndedAt { get; init; }

    public DispositionCode? DispositionCode { get; init; }

    public RequesterKind? Requester { get; init; }

    public bool? Resolved { get; init; }

    public string? Notice { get; init; }

    /// <summary>Who wrote the notice; null for the program.</summary>
    public string? NoticeBy { get; init; }
}
