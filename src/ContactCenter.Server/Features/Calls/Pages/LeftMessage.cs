namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>A message that a caller left.</summary>
/// <param name="CreatedAt">When.</param>
/// <param name="LengthMs">How long it is.</param>
public sealed record LeftMessage(DateTimeOffset CreatedAt, long LengthMs);
