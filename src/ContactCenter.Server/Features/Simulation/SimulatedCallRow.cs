using ContactCenter.Core.Calls;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>One call of a run with its instants; the last stay in a queue where there were several.</summary>
internal sealed record SimulatedCallRow
{
    public required DateTimeOffset ReceivedAt { get; init; }

    public required string Language { get; init; }

    public string? Topic { get; init; }

    public string? Queue { get; init; }

    public DateTimeOffset? EnteredAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DateTimeOffset? ExitAt { get; init; }

    public VisitExit? Exit { get; init; }

    public DateTimeOffset? TalkEndedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public CallOutcome? Outcome { get; init; }
}
