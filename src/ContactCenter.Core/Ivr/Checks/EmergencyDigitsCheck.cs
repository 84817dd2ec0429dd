namespace ContactCenter.Core.Ivr.Checks;

/// <summary>The first text names the emergency number, where the organization asks for that.</summary>
internal sealed class EmergencyDigitsCheck : IFlowSetCheck
{
    public int Number => 23;

    public string Name => "emergency number";

    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) =>
        from digits in new[] { set.EmergencyDigits }.OfType<string>()
        from flow in set.Flows
        where set.IsEntry(flow) && flow.Nodes.ContainsKey(flow.Start)
        let node = flow.Nodes[flow.Start]
        from language in set.Languages
        where !FlowGraph.Texts(node).Any(key => set.Text(language, key).Contains(digits, StringComparison.Ordinal))
        select this.At(flow, node, $"the first text does not name {digits} in '{language}'");
}
