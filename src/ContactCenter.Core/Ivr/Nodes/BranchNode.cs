using ContactCenter.Core.Ivr.Conditions;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Goes the way of the first condition that is true.</summary>
public sealed record BranchNode(string Id) : FlowNode(Id)
{
    /// <summary>Asked in order.</summary>
    public required IReadOnlyList<BranchCase> When { get; init; }

    /// <summary>Where the call goes on when none is true.</summary>
    public required string Else { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [.. When.Select((way, index) => new FlowExit(NameOf(index), way.Next)), new("else", Else)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => When.SelectMany(way => way.If.References).Distinct();

    /// <inheritdoc/>
    public override IEnumerable<Queues.QueueId> AskedQueues => References.Where(reference => reference.Kind == FlowReferenceKind.Queue).Select(reference => new Queues.QueueId(reference.Name));

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check) =>
        When.SelectMany((way, index) => way.If.Check(check).Select(problem => $"{NameOf(index)}, {problem}"));

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) =>
        NodeStep.GoTo(session, When.FirstOrDefault(way => way.If.Holds(session, facts))?.Next ?? Else);

    private static string NameOf(int index) => $"when {index + 1}";
}
