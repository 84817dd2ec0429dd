namespace ContactCenter.Core.Ivr;

/// <summary>What reaching a node means to the caller, for the proof.</summary>
public enum Arrival
{
    /// <summary>One step on the way.</summary>
    OnTheWay,

    /// <summary>Waits for a person; it counts as one only if each other way out leads on to one or to an offer.</summary>
    Person,

    /// <summary>Is offered a callback or a message.</summary>
    Offer,

    /// <summary>The call is over.</summary>
    Goodbye,

    /// <summary>Nobody knows, because the node could not be read: no rule is held against a way that leads here.</summary>
    Unknown,
}
