namespace ContactCenter.Core.Agents;

/// <summary>What a softphone found wrong when it tried itself. Names are stored.</summary>
[Flags]
public enum SoftphoneFaults
{
    /// <summary>Nothing: a call would ring, be heard and be answered.</summary>
    None = 0,

    /// <summary>It has no token that the provider takes.</summary>
    Token = 1,

    /// <summary>The microphone is forbidden, missing or in use.</summary>
    Microphone = 2,

    /// <summary>The provider does not have it as reachable.</summary>
    Registration = 4,

    /// <summary>What the provider sends for a ring does not arrive, or nobody would notice it.</summary>
    RingPath = 8,

    /// <summary>The browser put the page to sleep for a while.</summary>
    Asleep = 16,
}
