namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Goes through another flow; the call goes on here when that one says <see cref="Flow.Return"/>.</summary>
/// <param name="Id">The node's name.</param>
/// <param name="Called">The other flow.</param>
/// <param name="Next">Where the call goes on when it returns.</param>
public sealed record SubflowNode(string Id, FlowId Called, string Next) : FlowNode(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => [new(FlowReferenceKind.Flow, Called.Value)];

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => NodeStep.GoTo(session, Next) with { Subflow = Called };
}
