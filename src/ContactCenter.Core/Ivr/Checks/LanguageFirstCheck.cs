namespace ContactCenter.Core.Ivr.Checks;

/// <summary>The language is chosen before anything else is asked in one.</summary>
internal sealed class LanguageFirstCheck : IFlowSetCheck
{
    public int Number => 28;

    public string Name => "language before menus";

    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) =>
        from flow in set.Flows
        where set.IsEntry(flow)
        let languages = flow.Nodes.Values.Where(node => node.PromptLanguages.Any()).ToList()
        where languages.Count > 0
        let before = FlowGraph.Reached(flow, [flow.Start], (node, _) => !node.PromptLanguages.Any())
        from menu in flow.Nodes.Values
        where FlowGraph.IsMenu(menu) && before.Contains(menu.Id)
        select this.At(flow, menu, $"the menu can come before the language is chosen in '{languages[0].Id}'");
}
