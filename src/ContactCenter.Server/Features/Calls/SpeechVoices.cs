using ContactCenter.Core.Common;
using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Which locale and voice speaks which language.</summary>
internal sealed class SpeechVoices(IReadOnlyDictionary<LanguageTag, SpeechVoice> voices)
{
    public Say Say(string text, LanguageTag language) => voices.TryGetValue(language, out var voice)
        ? new Say(text, voice.Locale, voice.Name)
        : new Say(text, language.Value);
}
