namespace ContactCenter.Core.Ivr;

/// <summary>What a calendar says at the instant of a step.</summary>
/// <param name="Exit">Which way it sends callers.</param>
/// <param name="ClosureName">Why it is closed, on a holiday or an exception.</param>
/// <param name="NextOpening">When it opens next; null while open, or when nobody knows.</param>
public sealed record HoursFacts(HoursExit Exit, string? ClosureName = null, DateTimeOffset? NextOpening = null);
