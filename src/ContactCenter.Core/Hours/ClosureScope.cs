namespace ContactCenter.Core.Hours;

/// <summary>Who declared a day closed, from the widest to the narrowest.</summary>
public enum ClosureScope
{
    /// <summary>A holiday of the whole State.</summary>
    State,

    /// <summary>A holiday of the autonomous community.</summary>
    Region,

    /// <summary>One of the local days of the municipality.</summary>
    Locality,

    /// <summary>A day on which only this service does not open.</summary>
    Service,
}
