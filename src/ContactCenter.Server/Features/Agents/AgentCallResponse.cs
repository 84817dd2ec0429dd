namespace ContactCenter.Server.Features.Agents;

/// <summary>The call that an agent has in hand.</summary>
/// <param name="Reservation">The reservation.</param>
/// <param name="Organization">Whose caller.</param>
/// <param name="Queue">From which queue, or about what the agent calls.</param>
/// <param name="Language">The caller's language.</param>
/// <param name="Topic">What the call is about.</param>
/// <param name="Caller">The caller's number with its middle hidden; null when withheld.</param>
/// <param name="EnteredAt">Since when the caller has waited.</param>
/// <param name="ConnectedAt">When the conversation began.</param>
/// <param name="TalkEndedAt">When it ended.</param>
/// <param name="HeldAt">Since when the caller hears music; null while they are heard.</param>
/// <param name="DeadlineAt">When ringing, music for the caller or wrap-up ends by itself.</param>
/// <param name="Asked">Whether the agent is asked beside a colleague who has the caller.</param>
/// <param name="Transfer">The latest transfer of the call that the agent takes part in; null for none.</param>
/// <param name="MayExtend">Whether the agent may still ask for more time to write.</param>
/// <param name="Outbound">Whether the agent called, of their own initiative.</param>
/// <param name="RemoteHelp">Where help on the caller's screen stands; null where it was not asked for.</param>
/// <param name="Disposition">What the agent recorded of it so far; null for nothing.</param>
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
    DateTimeOffset? HeldAt,
    DateTimeOffset? DeadlineAt,
    bool Asked,
    AgentTransferResponse? Transfer,
    bool MayExtend,
    bool Outbound,
    AgentRemoteHelpResponse? RemoteHelp,
    AgentDispositionResponse? Disposition);
