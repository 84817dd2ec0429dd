namespace ContactCenter.Core.Routing;

/// <summary>What a decision made of one agent for one caller.</summary>
public enum CandidateVerdict
{
    /// <summary>Held for the caller.</summary>
    Chosen,

    /// <summary>Free and able, but another was the better choice.</summary>
    LessSuited,

    /// <summary>Able, but held for a caller whose turn came before.</summary>
    HeldForAnother,

    /// <summary>Lacks a skill that the caller needs.</summary>
    LacksSkill,

    /// <summary>Works for other organizations only.</summary>
    OtherOrganization,

    /// <summary>Able, but has a call in hand.</summary>
    Busy,

    /// <summary>Able, but wants no calls.</summary>
    NotReady,
}
