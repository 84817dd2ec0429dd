using ContactCenter.Core.Common;
using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Which locale and voice speaks which language.</summary>
internal sealed class SpeechVoices
{
    private static readonly Dictionary<LanguageTag, (string Locale, string Voice)> Voices = new()
    {
        [new LanguageTag("ca")] = ("ca-ES", "Polly.Arlet-Neural"),
        [new LanguageTag("es")] = ("es-ES", "Polly.Lucia-Neural"),
        [new LanguageTag("en")] = ("en-GB", "Polly.Amy-Neural"),
    };

    public Say Say(string text, LanguageTag language) => Voices.TryGetValue(language, out var voice)
        ? new Say(text, voice.Locale, voice.Voice)
        : new Say(text, language.Value);
}
