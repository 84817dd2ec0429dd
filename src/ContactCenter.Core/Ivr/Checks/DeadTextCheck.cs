namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Nothing is written, translated and signed off that nobody hears.</summary>
internal sealed class DeadTextCheck : IFlowSetCheck
{
    public int Number => 24;

    public string Name => "texts that nobody hears";

    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set)
    {
        var used = set.Nodes.SelectMany(place => FlowGraph.Texts(place.Node).Concat(place.Node.SentTexts)).Concat(set.TextsUsedElsewhere).ToHashSet(StringComparer.Ordinal);
        return from key in set.Names.Texts.ByLanguage.Values.SelectMany(texts => texts.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
               where !used.Contains(key)
               select this.AtText(null, null, key, $"text '{key}' is spoken nowhere");
    }
}
