using ContactCenter.Core.Agents;

namespace ContactCenter.Server.Features.Softphones;

/// <summary>Where an agent's softphone is, and its last trial.</summary>
internal sealed record SoftphoneRow
{
    public required Guid PageId { get; init; }

    public required DateTimeOffset TakenAt { get; init; }

    public DateTimeOffset? TriedAt { get; init; }

    public SoftphoneFaults? Faults { get; init; }

    public VoiceSession Session => new(PageId, TriedAt ?? TakenAt);

    public SoftphoneTrial? LastTrial => TriedAt is { } at ? new SoftphoneTrial(at, Faults ?? SoftphoneFaults.None) : null;
}
