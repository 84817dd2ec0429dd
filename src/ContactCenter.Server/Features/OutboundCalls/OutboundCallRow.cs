using ContactCenter.Core.OutboundCalls;

namespace ContactCenter.Server.Features.OutboundCalls;

/// <summary>A call that was placed, as it is counted.</summary>
internal sealed record OutboundCallRow
{
    /// <summary>Null while it is being dialled.</summary>
    public OutboundResult? Result { get; init; }

    public DateTimeOffset? ConnectedAt { get; init; }

    public DateTimeOffset? TalkEndedAt { get; init; }
}
