namespace ContactCenter.Core.Calls;

/// <summary>A leg that waits in a queue of the provider.</summary>
/// <param name="ProviderQueueName">The queue's name, as we gave it.</param>
/// <param name="ProviderLegId">The waiting leg.</param>
/// <param name="EnqueuedAt">When it entered, to the whole second of the provider's clock.</param>
public sealed record ProviderWaitingLeg(string ProviderQueueName, string ProviderLegId, DateTimeOffset EnqueuedAt);
