using System.Globalization;
using System.Text;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Drawings;
using ContactCenter.Server.Infrastructure.Http;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>What callers hear and what they can do, in plain words of one language, for somebody who signs it and reads no flow files. Markdown.</summary>
internal sealed class CallScript(UiTexts texts)
{
    /// <param name="set">Whose flows.</param>
    /// <param name="language">The language of the callers; the words around it are of the same where the screens have it, else English.</param>
    public string Write(FlowSet set, LanguageTag language)
    {
        var words = UiLanguage.All.Contains(language) ? language : new LanguageTag("en");
        var script = new StringBuilder();
        script.Append(CultureInfo.InvariantCulture, $"# {Say(words, "script.title", set.Organization.NameIn(language))}\n\n{Say(words, "script.version", set.Revision)}\n");
        foreach (var flow in set.Flows.Values.OrderBy(flow => flow.Id.Value, StringComparer.Ordinal))
        {
            var numbers = set.Organization.Numbers.Where(number => number.Value == flow.Id).Select(number => number.Key.Value).ToList();
            script.Append(CultureInfo.InvariantCulture, $"\n## {flow.Id}{(numbers.Count == 0 ? string.Empty : $" · {string.Join(", ", numbers)}")}\n");
            foreach (var node in FlowDrawing.InOrder(flow))
            {
                Write(script, set, node, language, words);
            }
        }

        return script.ToString();
    }

    private void Write(StringBuilder script, FlowSet set, FlowNode node, LanguageTag language, LanguageTag words)
    {
        script.Append(CultureInfo.InvariantCulture, $"\n### {node.Id}\n\n{texts.Get(words, $"script.node.{FlowNodeTypes.NameOf(node)}")}\n");
        foreach (var spoken in Spoken(set, node, language))
        {
            script.Append(CultureInfo.InvariantCulture, $"\n> {spoken}\n");
        }

        if (node.Exits.Any())
        {
            script.Append('\n');
        }

        foreach (var exit in node.Exits)
        {
            script.Append(CultureInfo.InvariantCulture, $"- {Way(words, exit.Name)}: {exit.Target}\n");
        }
    }

    // a question that each language puts for itself is written in each
    private static IEnumerable<string> Spoken(FlowSet set, FlowNode node, LanguageTag language) =>
        from reference in node.References
        where reference.Kind == FlowReferenceKind.Text
        from spoken in node.PromptLanguages.DefaultIfEmpty(language)
        let text = set.Texts.Find(spoken, reference.Name)?.Written
        where !string.IsNullOrEmpty(text)
        select text;

    private string Way(LanguageTag words, string exit) => exit.Split(' ') switch
    {
        ["key", var key] => Say(words, "script.way.key", key),
        ["when", var number] => Say(words, "script.way.when", number),
        _ => texts.Get(words, $"script.way.{exit}"),
    };

    private string Say(LanguageTag words, string key, string value) => string.Format(CultureInfo.GetCultureInfo(words.Value), texts.Get(words, key), value);
}
