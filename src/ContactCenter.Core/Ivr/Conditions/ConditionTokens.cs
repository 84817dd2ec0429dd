namespace ContactCenter.Core.Ivr.Conditions;

/// <summary>Cuts a condition into words, signs and quoted texts.</summary>
internal static class ConditionTokens
{
    /// <summary>The tokens in order; the last one is the end.</summary>
    public static IReadOnlyList<ConditionToken> Of(string text)
    {
        var tokens = new List<ConditionToken>();
        var at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var token = Next(text, at);
            tokens.Add(token);
            if (token.Kind == ConditionTokenKind.End)
            {
                return tokens;
            }

            at += token.Length;
        }
    }

    private static ConditionToken Next(string text, int at)
    {
        if (at >= text.Length)
        {
            return new ConditionToken(ConditionTokenKind.End, string.Empty, at + 1, 0);
        }

        return text[at] switch
        {
            '\'' or '"' => Quoted(text, at),
            '=' or '!' or '<' or '>' => Run(text, at, ConditionTokenKind.Sign, c => c is '=' or '!' or '<' or '>'),
            var c when IsWord(c) => Run(text, at, ConditionTokenKind.Word, IsWord),
            _ => Run(text, at, ConditionTokenKind.Other, _ => false),
        };
    }

    private static ConditionToken Quoted(string text, int at)
    {
        var end = text.IndexOf(text[at], at + 1);
        return end < 0
            ? new ConditionToken(ConditionTokenKind.Other, text[at..], at + 1, text.Length - at)
            : new ConditionToken(ConditionTokenKind.Quoted, text[(at + 1)..end], at + 1, end - at + 1);
    }

    private static ConditionToken Run(string text, int at, ConditionTokenKind kind, Func<char, bool> belongs)
    {
        var end = at + 1;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return new ConditionToken(kind, text[at..end], at + 1, end - at);
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-';
}
