namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Nothing is recorded before the caller has agreed, on whichever way.</summary>
internal sealed class RecordingConsentCheck : IFlowSetCheck
{
    private const string Recording = "recording";

    public int Number => 17;

    public string Name => "consent before recording";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set)
    {
        var unasked = FlowGraph.ReachedAcross(set, (node, exit) => !Gives(node, exit));
        return from place in set.Nodes
               where place.Node.Records && unasked.Contains((place.Flow.Id, place.Node.Id))
               select this.At(place.Flow, place.Node, "calls are recorded here, but a way leads here without consent to it");
    }

    private static bool Gives(FlowNode node, FlowExit exit) =>
        string.Equals(node.AsksConsentTo, Recording, StringComparison.Ordinal) && string.Equals(exit.Name, "next", StringComparison.Ordinal);
}
