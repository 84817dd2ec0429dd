namespace ContactCenter.Core.Ivr.Speech;

/// <summary>Catalan articles and <c>de</c> lose their vowel before another: <c>d'agost</c>, <c>l'onze</c>, <c>a l'u</c>; but <c>la una</c>.</summary>
internal static class CatalanElision
{
    private const string Vowels = "aàeèéiíïoòóuúü";
    private const string OpenVowels = "aàeèéoòó";

    // masculine articles and de, the longest first, with what becomes of each
    private static readonly (string Word, string Elided)[] Masculine = [("del", "de l'"), ("pel", "per l'"), ("al", "a l'"), ("el", "l'"), ("de", "d'")];

    /// <summary>The text and the value behind it, run together where Catalan does so.</summary>
    public static string Join(string before, string value)
    {
        if (!before.EndsWith(' ') || value.Length == 0)
        {
            return before + value;
        }

        var text = before.AsSpan(0, before.Length - 1);
        foreach (var (word, elided) in Masculine)
        {
            if (EndsWithWord(text, word))
            {
                return StartsWithVowel(value) ? Replace(before, text.Length - word.Length, elided) + value : before + value;
            }
        }

        // the article la keeps its vowel before an unstressed i or u: la una
        return EndsWithWord(text, "la") && StartsWith(value, OpenVowels) ? Replace(before, text.Length - 2, "l'") + value : before + value;
    }

    private static string Replace(string before, int at, string elided) =>
        before[..at] + (char.IsUpper(before[at]) ? char.ToUpperInvariant(elided[0]) + elided[1..] : elided);

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !(char.IsLetterOrDigit(text[^(word.Length + 1)]) || text[^(word.Length + 1)] is '\'' or '’'));

    // 1 and 11 are written in digits in dates, and spoken u and onze
    private static bool StartsWithVowel(string value) =>
        (StartsWith(value, Vowels) && !IsGlide(value)) || IsNumeral(value, "1") || IsNumeral(value, "11");

    private static bool StartsWith(string value, string vowels) => Sound(value) is { } first && vowels.Contains(char.ToLowerInvariant(first), StringComparison.Ordinal);

    // iogurt, hiena: an i before a vowel is a consonant
    private static bool IsGlide(string value)
    {
        var rest = value.AsSpan().TrimStart("hH");
        return rest.Length > 1 && rest[0] is 'i' or 'I' && Vowels.Contains(char.ToLowerInvariant(rest[1]), StringComparison.Ordinal);
    }

    private static char? Sound(string value)
    {
        var rest = value.AsSpan().TrimStart("hH");
        return rest.Length > 0 ? rest[0] : null;
    }

    private static bool IsNumeral(string value, string digits) =>
        value.StartsWith(digits, StringComparison.Ordinal) && (value.Length == digits.Length || !char.IsAsciiDigit(value[digits.Length]));
}
