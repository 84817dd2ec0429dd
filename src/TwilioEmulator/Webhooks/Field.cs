namespace TwilioEmulator.Webhooks;

/// <summary>One form or query field, decoded.</summary>
internal readonly record struct Field(string Name, string Value);
