using System.Text;

namespace ContactCenter.Core.Ivr;

/// <summary>Takes a text apart: <c>{name}</c> and <c>{name:format}</c> are placeholders, <c>{{</c> is a brace.</summary>
/// <param name="written">The text as its author wrote it.</param>
public sealed class FlowTextParser(string written)
{
    private const int LongestName = 40;

    private readonly List<string> _problems = [];
    private readonly List<TextPlaceholder> _placeholders = [];
    private readonly StringBuilder _literal = new();

    /// <summary>What is wrong with the text, once it is parsed.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The text; what is no placeholder stays as it stands.</summary>
    public FlowText Parse()
    {
        var at = 0;
        while (at < written.Length)
        {
            at = written[at] != '{' ? Literal(at, 1)
                : written.AsSpan(at).StartsWith("{{", StringComparison.Ordinal) ? Literal(at + 1, 1)
                : Placeholder(at);
        }

        return new FlowText(written, [.. _placeholders], _literal.ToString());
    }

    private int Literal(int from, int length)
    {
        _literal.Append(written, from, length);
        return from + length;
    }

    private int Placeholder(int open)
    {
        var length = written.AsSpan(open + 1).IndexOfAny('{', '}');
        if (length < 0 || written[open + 1 + length] == '{')
        {
            _problems.Add("a '{' is not closed; write {{ for a brace that is spoken");
            return Literal(open, 1);
        }

        var inside = written.Substring(open + 1, length);
        if (Read(inside) is { } placeholder)
        {
            _placeholders.Add(placeholder);
            _literal.Clear();
            return open + length + 2;
        }

        return Literal(open, length + 2);
    }

    private TextPlaceholder? Read(string inside)
    {
        var colon = inside.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? inside : inside[..colon];
        if (!IsName(name))
        {
            _problems.Add($"'{{{inside}}}' is no placeholder; expected a name of lower-case letters, digits, '_' and '.', as in {{reference}} or {{reference:digits}}");
            return null;
        }

        if (colon < 0)
        {
            return new TextPlaceholder(_literal.ToString(), name, null);
        }

        if (SpokenFormats.ByName.TryGetValue(inside[(colon + 1)..], out var format))
        {
            return new TextPlaceholder(_literal.ToString(), name, format);
        }

        _problems.Add($"'{inside[(colon + 1)..]}' in {{{inside}}} is no format; expected {SpokenFormats.Expected}");
        return null;
    }

    private static bool IsName(string name) => name.Length is > 0 and <= LongestName
        && name.Split('.').All(part => part is [>= 'a' and <= 'z', ..] && part.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_'));
}
