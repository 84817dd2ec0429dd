namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Only who has spoken with a person is asked how it was.</summary>
internal sealed class RatingPlaceCheck : IFlowSetCheck
{
    public int Number => 22;

    public string Name => "rating after an answer";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set)
    {
        var untalked = FlowGraph.ReachedAcross(set, (node, exit) => !FlowGraph.HasTalked(node, exit));
        return from place in set.Nodes
               where place.Node.AsksAboutConversation && untalked.Contains((place.Flow.Id, place.Node.Id))
               select this.At(place.Flow, place.Node, "callers are asked how the conversation was, but a way leads here without one");
    }
}
