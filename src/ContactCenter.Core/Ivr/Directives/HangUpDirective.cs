namespace ContactCenter.Core.Ivr;

/// <summary>Ends the call.</summary>
public sealed record HangUpDirective : VoiceDirective;
