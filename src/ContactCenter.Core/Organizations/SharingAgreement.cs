using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Organizations;

/// <summary>Agents of another organization may take calls of this one; the calls, and every figure of them, stay with this one.</summary>
public sealed record SharingAgreement
{
    /// <summary>Whose agents.</summary>
    public required OrganizationId With { get; init; }

    /// <summary>The queues that are shared; empty for all.</summary>
    public IReadOnlyList<QueueId> Queues { get; init; } = [];

    /// <summary>From which age of the place on; until then only the organization's own agents are asked.</summary>
    public TimeSpan After { get; init; }

    /// <summary>Whether the agreement covers a caller by now.</summary>
    public bool Covers(QueueId queue, TimeSpan age) => age >= After && (Queues.Count == 0 || Queues.Contains(queue));
}
