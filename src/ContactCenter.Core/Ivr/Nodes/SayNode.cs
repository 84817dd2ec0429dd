namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Speaks a text and goes on.</summary>
/// <param name="Id">The node's name.</param>
/// <param name="Text">Key of what is said.</param>
/// <param name="Next">Where the call goes on.</param>
public sealed record SayNode(string Id, string Text, string Next) : FlowNode(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Text);

    /// <inheritdoc/>
    public override IEnumerable<SilentExit> SilentExits => [new(new("next", Next), [Text], TimeSpan.Zero, 0)];

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) =>
        NodeStep.GoTo(session, Next, facts.Say(session, Text));
}
