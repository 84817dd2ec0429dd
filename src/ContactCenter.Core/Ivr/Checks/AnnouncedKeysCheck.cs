using System.Text.RegularExpressions;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Checks;

/// <summary>What a question says about keys and what it answers to is the same, in every language.</summary>
internal sealed partial class AnnouncedKeysCheck : IFlowSetCheck
{
    public int Number => 7;

    public string Name => "keys as announced";

    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) =>
        from place in set.Nodes
        where place.Node.AnsweredKeys.Any() && FlowGraph.Texts(place.Node).Any() && !SpeaksKeys(set, place.Node)
        from finding in place.Node.PromptLanguages.Any() ? Together(set, place.Flow, place.Node) : Each(set, place.Flow, place.Node)
        select finding;

    // the keys are values of the text, so what stands in the file says none
    private static bool SpeaksKeys(FlowSetCheck set, FlowNode node) =>
        FlowGraph.Texts(node).Any(key => set.Languages.Any(language => set.Spoken(language, key).Contains("slot.key", StringComparer.Ordinal)));

    /// <summary>The keys that a text speaks of: digits that stand alone, and spans of them.</summary>
    private static HashSet<string> Announced(string text)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match span in Spans().Matches(text))
        {
            for (var key = span.Groups["from"].Value[0]; key <= span.Groups["to"].Value[0]; key++)
            {
                keys.Add(key.ToString());
            }
        }

        keys.UnionWith(Digits().Matches(text).Select(match => match.Value));
        return keys;
    }

    private IEnumerable<FlowFinding> Each(FlowSetCheck set, Flow flow, FlowNode node) =>
        set.Languages.SelectMany(language => Compare(flow, node, Spoken(set, node, language), $" in '{language}'"));

    // one announcement per language, each naming its own key
    private IEnumerable<FlowFinding> Together(FlowSetCheck set, Flow flow, FlowNode node) =>
        Compare(flow, node, string.Join(' ', node.PromptLanguages.Select(language => Spoken(set, node, language))), string.Empty);

    private static string Spoken(FlowSetCheck set, FlowNode node, LanguageTag language) =>
        string.Join(' ', FlowGraph.Texts(node).Select(key => set.Text(language, key)));

    private IEnumerable<FlowFinding> Compare(Flow flow, FlowNode node, string text, string where)
    {
        if (text.Trim().Length == 0)
        {
            yield break;
        }

        var announced = Announced(text);
        var answered = node.AnsweredKeys.ToHashSet(StringComparer.Ordinal);
        foreach (var key in answered.Where(key => char.IsAsciiDigit(key[0]) && !announced.Contains(key)).Order(StringComparer.Ordinal))
        {
            yield return this.At(flow, node, $"key {key} is answered, but no text announces it{where}");
        }

        foreach (var key in announced.Except(answered, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            yield return this.At(flow, node, $"a text announces key {key}{where}, but it is not answered");
        }
    }

    // "1 to 5", "de l'1 al 5", "del 1 al 5"; what a span's words may be is left to the languages that have texts
    [GeneratedRegex(@"(?<!\d)(?<from>[0-9])( to | a | al |-|–)(?<to>[0-9])(?!\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spans();

    // a digit that stands alone; not of an amount, an hour or a longer number
    [GeneratedRegex(@"(?<![\p{L}\p{N}.,:])[0-9](?![\p{L}\p{N}:]|[.,][0-9])|(?<=l')[0-9](?![0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
