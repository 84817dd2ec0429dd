namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Everything that a node names is there, and each node keeps the rules of its own type. Texts have a check of their own.</summary>
internal sealed class NamesCheck : IFlowSetCheck
{
    public int Number => 14;

    public string Name => "names and values";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) =>
        from place in set.Nodes
        from problem in place.Node.References
            .Where(reference => reference.Kind != FlowReferenceKind.Text)
            .SelectMany(reference => set.Names.Problems(place.Flow, reference))
            .Concat(place.Node.Validate(set.Names with { Variables = place.Flow.Variables }))
        select this.At(place.Flow, place.Node, problem);
}
