namespace ContactCenter.Server.Features.Agents;

/// <summary>The call that an agent has in hand.</summary>
/// <param name="Reservation">The reservation.</param>
/// <param name="Organization">Whose caller.</param>
/// <param name="Queue">From which queue.</param>
/// <param name="Language">The caller's language.</param>
/// <param name="Topic">What the call is about.</param>
/// <param name="Caller">The caller's number with its middle hidden; null when withheld.</param>
/// <param name="EnteredAt">Since when the caller has waited.</param>
/// <param name="ConnectedAt">When the conversation began.</param>
/// <param name="TalkEndedAt">When it ended.</param>
/// <param name="DeadlineAt">When ringing or wrap-up ends by itself.</param>
internal sealed record AgentCallResponse(
    Guid Reservation,
    string Organization,
    string? Queue,
    string? Language,
    string? Topic,
    string? Caller,
    DateTimeOffset? EnteredAt,
    DateTimeOffset? ConnectedAt,
    DateTimeOffset? TalkEndedAt,
    DateTimeOffset? DeadlineAt);
