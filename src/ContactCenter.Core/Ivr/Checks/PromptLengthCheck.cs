using System.Globalization;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Nobody has to listen for long before something happens.</summary>
internal sealed class PromptLengthCheck : IFlowSetCheck
{
    /// <summary>What callers keep in mind of what they hear.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public int Number => 12;

    public string Name => "length of prompts";

    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) =>
        from place in set.Nodes
        from key in FlowGraph.Texts(place.Node)
        from language in set.Languages
        let length = SpeechLength.Of(set.Names.Texts, language, key)
        where length > Longest
        select this.AtText(place.Flow, place.Node, key, Message(key, language, length));

    private static string Message(string key, LanguageTag language, TimeSpan length) => string.Create(
        CultureInfo.InvariantCulture, $"text '{key}' is {length.TotalSeconds:0.0} s long in '{language}'; callers follow {Longest.TotalSeconds:0} s");
}
