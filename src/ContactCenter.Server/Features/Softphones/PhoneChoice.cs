namespace ContactCenter.Server.Features.Softphones;

/// <summary>Which softphone an agent's browser loads.</summary>
/// <param name="Script">The bundle with it.</param>
/// <param name="Emulator">Where the emulator is; null for a real account.</param>
/// <param name="Region">Where a real account's calls are carried; null for the provider's first region.</param>
internal sealed record PhoneChoice(string Script, string? Emulator, string? Region);
