namespace ContactCenter.Server.Features.ProviderCommands;

/// <summary>What we ask of the provider.</summary>
internal enum CommandKind
{
    /// <summary>Ring an agent's softphone.</summary>
    RingAgent,

    /// <summary>Take a leg out of what it does and let it ask an address of ours.</summary>
    MoveLeg,

    /// <summary>End a leg.</summary>
    EndLeg,

    /// <summary>Ring a number outside.</summary>
    RingNumber,

    /// <summary>Let a caller in a room hear music.</summary>
    HoldLeg,

    /// <summary>Let them be heard in it again.</summary>
    TakeBackLeg,

    /// <summary>Ring somebody whom an agent calls of their own initiative.</summary>
    DialOut,
}
