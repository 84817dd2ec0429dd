namespace ContactCenter.Core.Ivr.Checks;

/// <summary>The caller's number is used only where somebody has asked whether it is shown.</summary>
internal sealed class WithheldNumberCheck : IFlowSetCheck
{
    private const string CallerNumber = "caller.number";
    private const string Withheld = "caller.withheld";

    public int Number => 19;

    public string Name => "withheld numbers";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set)
    {
        var unasked = FlowGraph.ReachedAcross(set, (node, _) => !Reads(node, Withheld));
        return from place in set.Nodes
               where unasked.Contains((place.Flow.Id, place.Node.Id)) && (Reads(place.Node, CallerNumber) || Speaks(set, place.Node)) && !Reads(place.Node, Withheld)
               select this.At(place.Flow, place.Node, $"the caller's number is used, but a way leads here that has not asked {Withheld}");
    }

    private static bool Reads(FlowNode node, string name) => FlowGraph.Names(node, FlowReferenceKind.Reads).Contains(name, StringComparer.Ordinal);

    private static bool Speaks(FlowSetCheck set, FlowNode node) =>
        FlowGraph.Texts(node).Any(key => set.Languages.Any(language => set.Spoken(language, key).Contains(CallerNumber, StringComparer.Ordinal)));
}
