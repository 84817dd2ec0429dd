using System.Diagnostics.CodeAnalysis;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Who speaks a language.</summary>
/// <param name="Locale">BCP 47 with the region: <c>ca-ES</c>.</param>
/// <param name="Name">The provider's name of a voice; null leaves the choice to the account.</param>
internal sealed record SpeechVoice(string Locale, string? Name)
{
    /// <summary>Reads <c>ca-ES Polly.Arlet-Neural</c>, or a locale alone.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SpeechVoice? voice)
    {
        var parts = (text ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        voice = parts.Length is 1 or 2 && parts.All(IsName) ? new SpeechVoice(parts[0], parts.Length == 2 ? parts[1] : null) : null;
        return voice is not null;
    }

    private static bool IsName(string part) => part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_');
}
