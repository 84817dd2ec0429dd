using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Alerts;

/// <summary>How one queue stands at an instant.</summary>
/// <param name="QueueId">Which.</param>
/// <param name="Waiting">How many wait.</param>
/// <param name="WaitingSince">Since when the first of them; null when nobody does.</param>
/// <param name="AtWork">Agents who can serve it and are ready or have work in hand.</param>
public sealed record QueueLoad(QueueId QueueId, int Waiting, DateTimeOffset? WaitingSince, int AtWork);
