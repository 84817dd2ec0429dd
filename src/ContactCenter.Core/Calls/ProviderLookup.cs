namespace ContactCenter.Core.Calls;

/// <summary>What a look-up at the provider brought.</summary>
public abstract record ProviderLookup
{
    private ProviderLookup()
    {
    }

    /// <summary>The provider knows the leg.</summary>
    public sealed record Found(ProviderLeg Leg) : ProviderLookup;

    /// <summary>The provider answered and knows no such leg.</summary>
    public sealed record Missing : ProviderLookup;

    /// <summary>The provider could not be asked; nothing is known.</summary>
    public sealed record Unavailable(string Reason) : ProviderLookup;
}
