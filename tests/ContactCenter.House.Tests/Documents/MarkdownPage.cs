using System.Text.RegularExpressions;

namespace ContactCenter.House.Tests.Documents;

/// <summary>A document with what it points at.</summary>
internal sealed partial class MarkdownPage(string path)
{
    private readonly string _text = Repository.Text(path);

    /// <summary>Every document of the repository.</summary>
    public static IEnumerable<MarkdownPage> All => Repository.Files("", ".md").Select(file => new MarkdownPage(file));

    public string Path { get; } = path;

    public int LineCount => Repository.Lines(Path).Length;

    /// <summary>Targets of links, as they are written.</summary>
    public IEnumerable<string> Links => Link.Matches(Prose).Select(match => match.Groups["target"].Value);

    /// <summary>What stands between backticks on one line; blocks of code do not count.</summary>
    public IEnumerable<string> CodeSpans => Span.Matches(Prose).Select(match => match.Groups["code"].Value);

    public IEnumerable<string> Headings => Heading.Matches(Prose).Select(match => match.Groups["title"].Value.Trim());

    /// <summary>Addresses of the headings inside the page.</summary>
    public IEnumerable<string> Anchors => Headings.Select(title => NotInAnchor.Replace(title.ToLowerInvariant(), "").Replace(' ', '-'));

    private string Prose => Block.Replace(_text, "");

    /// <summary>The text below a heading, up to the next one of any depth.</summary>
    public string Section(string title)
    {
        var lines = _text.Split('\n').SkipWhile(line => !IsHeading(line) || !string.Equals(line.TrimStart('#').Trim(), title, StringComparison.Ordinal)).Skip(1);
        return string.Join('\n', lines.TakeWhile(line => !IsHeading(line)));
    }

    public override string ToString() => Path;

    private static bool IsHeading(string line) => line.StartsWith('#');

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block { get; }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link { get; }

    [GeneratedRegex("`(?<code>[^`\n]+)`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Span { get; }

    [GeneratedRegex(@"^#+ (?<title>.+)$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotInAnchor { get; }
}
