namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Every text that is spoken is there, in every language.</summary>
internal sealed class MissingTextCheck : IFlowSetCheck
{
    public int Number => 11;

    public string Name => "texts in every language";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) =>
        from place in set.Nodes
        from reference in place.Node.References
        where reference.Kind == FlowReferenceKind.Text
        from problem in set.Names.Problems(place.Flow, reference)
        select this.AtText(place.Flow, place.Node, reference.Name, problem);
}
