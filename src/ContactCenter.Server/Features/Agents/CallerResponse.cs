namespace ContactCenter.Server.Features.Agents;

/// <summary>What an agent knows of whom they have on the line, before the first word.</summary>
/// <param name="Reservation">The conversation that this is about.</param>
/// <param name="IsKnown">Whether the number is somebody's own; nothing is told of one that is withheld, or that many call from.</param>
/// <param name="Contacts">Their last calls, the latest first.</param>
/// <param name="Messages">Messages that they left.</param>
/// <param name="Matters">What was recorded as not settled, and has not been taken up again.</param>
internal sealed record CallerResponse(Guid Reservation, bool IsKnown, IReadOnlyList<EarlierCallResponse> Contacts, int Messages, int Matters);
