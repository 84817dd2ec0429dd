namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Speaks a notice while it is in force, and is silent otherwise.</summary>
/// <param name="Id">The node's name.</param>
/// <param name="Notice">Name of the notice in the calendar file.</param>
/// <param name="Next">Where the call goes on.</param>
public sealed record NoticeNode(string Id, string Notice, string Next) : FlowNode(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => [new(FlowReferenceKind.Notice, Notice)];

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => facts.Notice(Notice) is { } text
        ? NodeStep.GoTo(session, Next, facts.Say(session, text))
        : NodeStep.GoTo(session, Next);
}
