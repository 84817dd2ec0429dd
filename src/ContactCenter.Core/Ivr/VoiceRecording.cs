namespace ContactCenter.Core.Ivr;

/// <summary>Where a recorded message lies.</summary>
/// <param name="ProviderId">The name that the provider gave it; never given twice.</param>
/// <param name="Address">Where it can be fetched.</param>
public sealed record VoiceRecording(string ProviderId, string Address);
