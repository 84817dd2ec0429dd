using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>Who waits in one queue.</summary>
internal sealed record UnservedRow
{
    public required QueueId QueueId { get; init; }

    public required int Waiting { get; init; }

    public required DateTimeOffset WaitingSince { get; init; }
}
