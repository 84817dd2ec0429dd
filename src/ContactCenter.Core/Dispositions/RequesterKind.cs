namespace ContactCenter.Core.Dispositions;

/// <summary>In whose name somebody called. Names are stored; they are never renamed.</summary>
public enum RequesterKind
{
    /// <summary>For themselves or for somebody else, as a citizen.</summary>
    Person,

    /// <summary>For a company or as a self-employed person.</summary>
    Business,

    /// <summary>For an association, a school or another administration.</summary>
    Entity,
}
