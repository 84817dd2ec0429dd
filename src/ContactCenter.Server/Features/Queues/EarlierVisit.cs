using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Queues;

/// <summary>An earlier stay of the same caller.</summary>
internal sealed record EarlierVisit
{
    public required DateTimeOffset AgeFrom { get; init; }

    public DateTimeOffset? ExitAt { get; init; }

    public VisitExit? ExitKind { get; init; }
}
