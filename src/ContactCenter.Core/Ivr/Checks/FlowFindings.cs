namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Findings in short words.</summary>
internal static class FlowFindings
{
    public static FlowFinding At(this IFlowSetCheck check, Flow flow, FlowNode? node, string message) =>
        new(check.Number, check.Severity, flow.Id, node?.Id, message);

    public static FlowFinding AtText(this IFlowSetCheck check, Flow? flow, FlowNode? node, string key, string message) =>
        new(check.Number, check.Severity, flow?.Id, node?.Id, message) { TextKey = key };
}
