using ContactCenter.Core.Calls;
using ContactCenter.Core.Dispositions;

namespace ContactCenter.Server.Features.Agents;

/// <summary>An earlier call of the same party.</summary>
internal sealed record EarlierCallRow
{
    public required DateTimeOffset ReceivedAt { get; init; }

    public string? Topic { get; init; }

    public required CallDirection Direction { get; init; }

    public required CallOutcome Outcome { get; init; }

    public DispositionCode? Code { get; init; }

    public bool? Resolved { get; init; }
}
