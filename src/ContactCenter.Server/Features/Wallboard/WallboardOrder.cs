namespace ContactCenter.Server.Features.Wallboard;

/// <summary>A supervisor's order that holds.</summary>
/// <param name="Queue">Which queue; null for all of them.</param>
/// <param name="IsOpen">Open, or closed.</param>
/// <param name="Until">When it ends by itself.</param>
/// <param name="By">Who gave it.</param>
/// <param name="Notice">What callers hear, by language; empty for nothing.</param>
public sealed record WallboardOrder(string? Queue, bool IsOpen, DateTimeOffset Until, string By, IReadOnlyDictionary<string, string> Notice);
