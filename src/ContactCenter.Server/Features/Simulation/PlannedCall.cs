namespace ContactCenter.Server.Features.Simulation;

/// <summary>What one simulated caller will do, decided before the run.</summary>
/// <param name="Index">From 0, in order of arrival.</param>
/// <param name="ArrivesAt">When they dial.</param>
/// <param name="From">Their number.</param>
/// <param name="Dialled">Ours.</param>
/// <param name="Keys">What they press at each question before the queue, and how long they think.</param>
/// <param name="LeavesMenuAfter">When they hang up in the menu; null when they do not.</param>
/// <param name="Patience">How long they wait in the queue before they hang up.</param>
/// <param name="Talk">How long the conversation lasts.</param>
/// <param name="Rating">The key they press when asked; null when they hang up instead.</param>
internal sealed record PlannedCall(
    int Index,
    DateTimeOffset ArrivesAt,
    string From,
    string Dialled,
    IReadOnlyList<(string Key, TimeSpan Thinks)> Keys,
    TimeSpan? LeavesMenuAfter,
    TimeSpan Patience,
    TimeSpan Talk,
    string? Rating)
{
    /// <summary>Whether the first agent transfers them to another queue.</summary>
    public bool IsTransferred { get; init; }

    /// <summary>After which time they call again when they lost patience; null when they do not.</summary>
    public TimeSpan? CallsAgainAfter { get; init; }
}
