namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Names between braces in a text: <c>{name}</c> or <c>{name:format}</c>; two braces are one that is spoken.</summary>
internal static class TextPlaceholders
{
    public static IEnumerable<string> In(string text)
    {
        for (var at = text.IndexOf('{', StringComparison.Ordinal); at >= 0; at = text.IndexOf('{', at))
        {
            if (at + 1 < text.Length && text[at + 1] == '{')
            {
                at += 2;
                continue;
            }

            var end = text.IndexOf('}', at);
            if (end < 0)
            {
                yield break;
            }

            yield return text[(at + 1)..end].Split(':')[0];
            at = end;
        }
    }
}
