using ContactCenter.Core.Queues;

namespace ContactCenter.Core.ServiceLevels;

/// <summary>What an organization promises about waiting: a share of the answered calls within a time.</summary>
/// <param name="Name">Under which it is reported; several versions of one target have the same name.</param>
/// <param name="Share">Percent, 1–100.</param>
/// <param name="Within">The longest wait that counts as kept.</param>
/// <param name="ValidFrom">The first local day it holds for.</param>
/// <param name="Queues">For which queues; empty for all of the organization.</param>
public sealed record ServiceLevelTarget(string Name, int Share, TimeSpan Within, DateOnly ValidFrom, IReadOnlyList<QueueId> Queues)
{
    /// <summary>Whether two versions promise the same, whatever the order of their queues.</summary>
    public bool PromisesTheSameAs(ServiceLevelTarget other) =>
        Share == other.Share && Within == other.Within && Queues.ToHashSet().SetEquals(other.Queues);
}
