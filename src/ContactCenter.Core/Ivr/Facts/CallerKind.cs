namespace ContactCenter.Core.Ivr;

/// <summary>What a caller's number says about who calls.</summary>
public enum CallerKind
{
    /// <summary>A number of somebody's own.</summary>
    Person,

    /// <summary>No number was shown, or a pseudo-number that networks put in place of one.</summary>
    Withheld,

    /// <summary>One of the organization's own lines.</summary>
    OwnLine,

    /// <summary>A switchboard that many people call from.</summary>
    Switchboard,
}
