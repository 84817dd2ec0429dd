using ContactCenter.Core.Common;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Which locale and voice speaks which language.</summary>
internal sealed class SpeechVoices(ServerSettings settings)
{
    public Say Say(string text, LanguageTag language) => settings.Voices.TryGetValue(language, out var voice)
        ? new Say(text, voice.Locale, voice.Name)
        : new Say(text, language.Value);
}
