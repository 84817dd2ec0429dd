namespace ContactCenter.Twilio.Setup;

/// <summary>Where a number must send its calls; whole addresses.</summary>
/// <param name="Url">Asked by POST what to do with a call.</param>
/// <param name="FallbackUrl">Asked when that fails.</param>
/// <param name="FallbackMethod">How; a static file elsewhere may know GET only.</param>
/// <param name="StatusUrl">Told by POST how a call ended.</param>
public sealed record WantedVoice(string Url, string FallbackUrl, string FallbackMethod, string StatusUrl);
