namespace ContactCenter.Core.Ivr.Checks;

/// <summary>The key 0 leads to a person from every menu.</summary>
internal sealed class KeyZeroCheck : IFlowSetCheck
{
    public int Number => 27;

    public string Name => "0 leads to a person";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set)
    {
        if (!set.Languages.Any())
        {
            yield break;
        }

        var walk = new SilentWalk(set, set.Languages.First());
        foreach (var (flow, node) in set.Nodes.Where(place => FlowGraph.IsMenu(place.Node)))
        {
            var zero = FlowGraph.KeyExits(node).FirstOrDefault(exit => string.Equals(exit.Name, "key 0", StringComparison.Ordinal));
            if (zero is null)
            {
                yield return this.At(flow, node, "key 0 leads nowhere; it leads to a person from every menu");
            }
            else if (walk.From(flow.Id, zero.Target).Longest is { Fault: { } fault } path)
            {
                yield return this.At(flow, node, $"key 0 leads to no person: {path} {fault}");
            }
        }
    }
}
