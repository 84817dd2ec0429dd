namespace ContactCenter.Server.Features.Ivr;

/// <summary>The flow folder cannot be used; the message lists every problem, one per line.</summary>
internal sealed class InvalidFlowsException(IReadOnlyList<FlowFileProblem> problems)
    : Exception($"The flow files have {problems.Count} problem(s):{Environment.NewLine}{string.Join(Environment.NewLine, problems)}")
{
    public IReadOnlyList<FlowFileProblem> Problems => problems;
}
