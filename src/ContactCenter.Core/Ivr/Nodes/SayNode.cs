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
    public override IEnumerable<string> Validate(FlowCheck check) => check.MissingTexts(Text);

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) =>
        NodeStep.GoTo(session, Next, new SayDirective(facts.Texts.Get(session.Language, Text), session.Language));
}
