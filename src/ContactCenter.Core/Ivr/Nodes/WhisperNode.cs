namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Sets what the agent hears before the caller. The caller hears nothing of it; the last one set counts.</summary>
/// <param name="Id">The node's name.</param>
/// <param name="Text">Key of what is said, in the organization's first language.</param>
/// <param name="Next">Where the call goes on.</param>
public sealed record WhisperNode(string Id, string Text, string Next) : FlowNode(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Text);

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) =>
        NodeStep.GoTo(session, Next) with { Effects = [new FlowEffect.WhisperSet(Text)] };
}
