using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Checks;

/// <summary>How long a text is when it is spoken.</summary>
public static class SpeechLength
{
    /// <summary>What a synthetic voice speaks in a second, spaces included.</summary>
    public const double CharactersPerSecond = 14;

    /// <summary>The length of one text in one language; nothing where it is missing.</summary>
    public static TimeSpan Of(FlowTexts texts, LanguageTag language, string key) =>
        TimeSpan.FromSeconds(texts.Get(language, key).Length / CharactersPerSecond);
}
