using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Holds the place of a node that could not be read, so that its neighbours are not reported for its faults.</summary>
/// <param name="Id">The node's name.</param>
/// <param name="Targets">Every node that it names anywhere.</param>
internal sealed record UnreadableNode(string Id, IReadOnlyList<string> Targets) : FlowNode(Id)
{
    public override bool AwaitsCaller => true;

    public override Arrival Arrival => Arrival.Unknown;

    public override IEnumerable<FlowExit> Exits => Targets.Select(target => new FlowExit("exit", target));

    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => new(session, Ended: true);
}
