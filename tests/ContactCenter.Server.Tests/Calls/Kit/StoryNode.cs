using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>A node that does once what a test wants, tells what came of it, and goes on.</summary>
internal sealed record StoryNode(string Id, string Next, VoiceDirective Directive, Func<FlowInput, FlowEffect?> Heard) : FlowNode(Id)
{
    public override IEnumerable<FlowExit> Exits => [new("next", Next)];

    public override bool AwaitsCaller => true;

    /// <summary>What it wants to be recorded when the call reaches it.</summary>
    public FlowEffect? Asks { get; init; }

    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => input is FlowInput.Entered
        ? NodeStep.Await(session with { Phase = "waiting", Values = session.Values.SetItem("reference", new FlowValue.Text("00123")) }, Directive) with { Effects = Asks is null ? [] : [Asks] }
        : NodeStep.GoTo(session, Next) with { Effects = Heard(input) is { } effect ? [effect] : [] };

    /// <summary>The flows with this node in place of the first one of the demo line.</summary>
    public static Func<Features.Ivr.FlowCatalog, Features.Ivr.FlowCatalog> First(Func<string, FlowNode> node) => flows => new(flows.All.Select(set => set with
    {
        Revision = set.Revision + "-story",
        Flows = set.Flows.Values.ToDictionary(flow => flow.Id, flow => flow with
        {
            Start = "story",
            Nodes = flow.Nodes.Append(KeyValuePair.Create("story", node(flow.Start))).ToDictionary(StringComparer.Ordinal),
        }),
    }));
}
