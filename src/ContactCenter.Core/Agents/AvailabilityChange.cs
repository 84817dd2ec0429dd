namespace ContactCenter.Core.Agents;

/// <summary>An agent declared, or was given, another availability.</summary>
/// <param name="At">When.</param>
/// <param name="Word">The reason for not being ready, or the availability.</param>
public sealed record AvailabilityChange(DateTimeOffset At, string? Word);
