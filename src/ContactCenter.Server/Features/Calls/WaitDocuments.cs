using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Server.Features.Calls;

/// <summary>What callers hear while they wait, where nothing is said: made once, asked for again and again.</summary>
internal static class WaitDocuments
{
    /// <summary>The music once.</summary>
    public static TwimlDocument Music { get; } = new(new Play(VoiceUrls.HoldMusic));

    /// <summary>The music until somebody takes the leg out of it: a document that ends is silence on hold.</summary>
    public static TwimlDocument Hold { get; } = new(new Play(VoiceUrls.HoldMusic, Loop: 0));

    /// <summary>It rings until somebody answers.</summary>
    public static TwimlDocument Ringing { get; } = new(new Play(VoiceUrls.Ringing, Loop: 0));
}
