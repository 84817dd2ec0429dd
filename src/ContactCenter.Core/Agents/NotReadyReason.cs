namespace ContactCenter.Core.Agents;

/// <summary>Why an agent takes no calls.</summary>
public enum NotReadyReason
{
    /// <summary>A break.</summary>
    Break,

    /// <summary>A meal.</summary>
    Meal,

    /// <summary>Training or a meeting.</summary>
    Training,

    /// <summary>Other work.</summary>
    OtherWork,

    /// <summary>Set by us: the softphone rang and nobody answered.</summary>
    NoAnswer,

    /// <summary>Set by us: the softphone failed or the connection broke in a call.</summary>
    Technical,
}
