using System.Buffers;

namespace ContactCenter.Twilio.Twiml;

/// <summary>Cuts a text that is too long for one Say, where a speaker would breathe: after a sentence, else between words.</summary>
internal static class SpeechText
{
    public const int MaxLength = 4096;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…\n");

    public static IEnumerable<string> Split(string text, int maxLength = MaxLength)
    {
        var start = 0;
        while (text.Length - start > maxLength)
        {
            var length = Cut(text.AsSpan(start), maxLength);
            if (text.AsSpan(start, length).Trim().Length > 0)
            {
                yield return text.Substring(start, length).Trim();
            }

            start += length;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        if (start == 0 || start < text.Length)
        {
            yield return start == 0 ? text : text[start..].TrimEnd();
        }
    }

    /// <summary>How much of a text that is longer than the limit comes first.</summary>
    private static int Cut(ReadOnlySpan<char> text, int maxLength)
    {
        var window = text[..maxLength];
        for (var end = window.LastIndexOfAny(SentenceEnds); end > 0; end = window[..end].LastIndexOfAny(SentenceEnds))
        {
            // 3.500 and example.org are not ends
            if (char.IsWhiteSpace(text[end + 1]) || text[end] == '\n')
            {
                return end + 1;
            }
        }

        var space = window.LastIndexOfAny(' ', '\t', '\n');
        if (space > 0)
        {
            return space;
        }

        return char.IsHighSurrogate(window[^1]) ? maxLength - 1 : maxLength;
    }
}
