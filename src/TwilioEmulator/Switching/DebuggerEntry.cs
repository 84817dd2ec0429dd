namespace TwilioEmulator.Switching;

/// <summary>One line of the Debugger: what Twilio would have written to the account's log.</summary>
internal sealed record DebuggerEntry(DateTimeOffset At, int Code, string Level, string Message, string? CallSid, string? Url);
