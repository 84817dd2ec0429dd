namespace ContactCenter.Core.Ivr;

/// <summary>A span of time in which somebody can be called back.</summary>
/// <param name="From">Its begin.</param>
/// <param name="Until">Its end, no longer part of it.</param>
public sealed record CallbackSlot(DateTimeOffset From, DateTimeOffset Until);
