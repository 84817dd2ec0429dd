namespace ContactCenter.Twilio.Rest;

/// <summary>A leg in a room.</summary>
internal sealed record ParticipantResource(string? CallSid, bool Hold, bool Muted);
