namespace ContactCenter.Core.Calls;

/// <summary>One leg as the provider sees it.</summary>
/// <param name="ProviderLegId">The provider's id.</param>
/// <param name="State">How far it got.</param>
/// <param name="EndedAt">When it ended, to the whole second of the provider's clock; null while it lives.</param>
public sealed record ProviderLeg(string ProviderLegId, LegState State, DateTimeOffset? EndedAt);
