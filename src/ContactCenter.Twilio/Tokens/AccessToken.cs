namespace ContactCenter.Twilio.Tokens;

/// <summary>What lets one softphone of one agent register at the provider.</summary>
/// <param name="Text">The signed token; whoever has it can ring and be rung as that agent until it ends.</param>
/// <param name="ExpiresAt">When it ends, in whole seconds; a call that is open then goes on.</param>
public sealed record AccessToken(string Text, DateTimeOffset ExpiresAt);
