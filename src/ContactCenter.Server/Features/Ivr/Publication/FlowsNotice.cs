namespace ContactCenter.Server.Features.Ivr.Publication;

/// <summary>What the people who look after the flows must know; for health and the staff's page. One writer, any reader.</summary>
internal sealed class FlowsNotice
{
    private volatile FlowsTrouble? _trouble;

    /// <summary>Null while all is well.</summary>
    public FlowsTrouble? Trouble => _trouble;

    public void Set(FlowsTrouble? trouble) => _trouble = trouble;
}

/// <summary>Why the folder is not what callers hear.</summary>
/// <param name="Summary">One line: the first fault and how many there are.</param>
/// <param name="Problems">All of them.</param>
internal sealed record FlowsTrouble(string Summary, IReadOnlyList<FlowFileProblem> Problems)
{
    public static FlowsTrouble Of(IReadOnlyList<FlowFileProblem> problems) => new(
        problems.Count == 1 ? $"{problems[0]}" : $"{problems[0]} (and {problems.Count - 1} more)",
        problems);
}
