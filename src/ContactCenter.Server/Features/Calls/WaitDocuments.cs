using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Server.Features.Calls;

/// <summary>What callers hear while they wait; made once, asked for again and again.</summary>
internal sealed class WaitDocuments
{
    private static readonly TwimlDocument Music = new(new Play(VoiceUrls.HoldMusic));

    /// <param name="organization">Whose caller; each hears the same music for now.</param>
    /// <param name="language">The caller's language.</param>
    public TwimlDocument For(string organization, string? language) => Music;
}
