using ContactCenter.Core.Ivr.Checks;

namespace ContactCenter.Server.Features.Ivr.Pages;

/// <summary>Something that the checks have to say.</summary>
/// <param name="Severity">Whether it keeps the flows from being published.</param>
/// <param name="Place">The flow and node, or the file with line and column.</param>
/// <param name="Message">In English, as the checks write it.</param>
public sealed record FlowRemark(FindingSeverity Severity, string Place, string Message)
{
    internal static FlowRemark Of(FlowFinding finding) => new(
        finding.Severity,
        string.Join(" · ", new[] { finding.FlowId?.Value, finding.NodeId ?? finding.TextKey }.OfType<string>()),
        finding.Message);

    internal static FlowRemark Of(FlowFileProblem problem, FindingSeverity severity) => new(severity, $"{problem.File}:{problem.Line}:{problem.Column}", problem.Message);
}
