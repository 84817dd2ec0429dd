namespace ContactCenter.Twilio.Rest;

/// <summary>A leg in a queue.</summary>
internal sealed record MemberResource(string? CallSid, string? DateEnqueued, int WaitTime);
