using System.Text;

namespace ContactCenter.Core.Ivr.Lookups;

/// <summary>The address of a look-up, with variables in braces: <c>https://example.org/files/{reference}</c>.</summary>
/// <param name="Template">As the flow file writes it.</param>
public sealed record LookupAddress(string Template)
{
    private const string LocalHost = "127.0.0.1";

    /// <summary>The names in braces, in order.</summary>
    public IEnumerable<string> Variables => Pieces().Where(piece => piece.IsVariable).Select(piece => piece.Text).Distinct(StringComparer.Ordinal);

    /// <summary>What is wrong with it.</summary>
    public IEnumerable<string> Check()
    {
        if (Pieces().Any(piece => piece.IsVariable ? piece.Text.Length == 0 : piece.Text.AsSpan().ContainsAny('{', '}')))
        {
            yield return $"braces of the url do not match; expected {{variable}} in '{Template}'";
        }
        else if (Build(_ => "x") is not { } sample || !IsAllowed(sample))
        {
            yield return $"url '{Template}' is not an https:// address";
        }
        else if (sample.UserInfo.Length > 0)
        {
            yield return "a url carries no user and no password";
        }
        else if (Build(_ => "y") is not { } other || !string.Equals(sample.Authority, other.Authority, StringComparison.Ordinal))
        {
            yield return "the host of a url is fixed; variables stand only behind it";
        }
    }

    /// <summary>The address with what is known in place of the variables; null when one is not known, or would lead elsewhere.</summary>
    public Uri? Fill(Func<string, FlowValue?> find)
    {
        var filled = Build(name => find(name) is { } value && FlowValueWords.Plain(value) is not ("" or "." or "..") and var text ? text : null);
        return filled is not null && IsAllowed(filled) ? filled : null;
    }

    private static bool IsAllowed(Uri address) => address is { Scheme: "https" } or { Scheme: "http", Host: LocalHost };

    private Uri? Build(Func<string, string?> find)
    {
        var address = new StringBuilder();
        foreach (var (text, isVariable) in Pieces())
        {
            if ((isVariable ? find(text) : text) is not { } known)
            {
                return null;
            }

            address.Append(isVariable ? Uri.EscapeDataString(known) : known);
        }

        return Uri.TryCreate(address.ToString(), UriKind.Absolute, out var uri) ? uri : null;
    }

    // a brace that has no partner stays in the text
    private IEnumerable<(string Text, bool IsVariable)> Pieces()
    {
        var at = 0;
        while (Template.IndexOf('{', at) is >= 0 and var open && Template.IndexOf('}', open) is >= 0 and var close)
        {
            yield return (Template[at..open], false);
            yield return (Template[(open + 1)..close], true);
            at = close + 1;
        }

        yield return (Template[at..], false);
    }
}
