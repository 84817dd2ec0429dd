namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Whoever presses nothing, or only wrong keys, comes to a person or an offer: from every node.</summary>
internal sealed class SilentCallerCheck : IFlowSetCheck
{
    public int Number => 9;

    public string Name => "silence leads to a person";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) =>
        from root in SilentRoots.Of(set).DistinctBy(root => (root.Flow.Id, root.Node.Id))
        where root.Longest.Fault is not null
        select this.At(root.Flow, root.Node, $"a caller who presses nothing reaches neither a person nor an offer: {root.Longest} {root.Longest.Fault}")
            with { Severity = set.CanOffer ? Severity : FindingSeverity.Warning };
}
