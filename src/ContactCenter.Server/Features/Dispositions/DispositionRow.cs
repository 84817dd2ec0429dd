using ContactCenter.Core.Agents;
using ContactCenter.Core.Dispositions;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.Dispositions;

/// <summary>What one agent recorded of one conversation.</summary>
internal sealed record DispositionRow
{
    public required ReservationId ReservationId { get; init; }

    public required AgentId AgentId { get; init; }

    public required string DisplayName { get; init; }

    public required DispositionCode Code { get; init; }

    public required RequesterKind Requester { get; init; }

    public required bool Resolved { get; init; }

    public byte[]? NoteProtected { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
