namespace ContactCenter.Server.Features.Agents;

/// <summary>A conversation of an agent's own day.</summary>
/// <param name="Reservation">The conversation.</param>
/// <param name="Organization">Whose caller.</param>
/// <param name="Queue">From which queue; null for one that a colleague led on.</param>
/// <param name="Topic">What the caller chose.</param>
/// <param name="Caller">The caller's number with its middle hidden; null when withheld.</param>
/// <param name="Outbound">Whether the agent called, of their own initiative.</param>
/// <param name="ConnectedAt">When it began.</param>
/// <param name="TalkEndedAt">When it ended; null while it goes on.</param>
/// <param name="Code">What it was about; null where nothing was recorded.</param>
/// <param name="Resolved">Whether the matter is settled.</param>
internal sealed record OwnCallResponse(
    Guid Reservation,
    string Organization,
    string? Queue,
    string? Topic,
    string? Caller,
    bool Outbound,
    DateTimeOffset ConnectedAt,
    DateTimeOffset? TalkEndedAt,
    string? Code,
    bool? Resolved);
