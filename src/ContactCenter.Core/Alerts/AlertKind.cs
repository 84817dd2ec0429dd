namespace ContactCenter.Core.Alerts;

/// <summary>What a supervisor should know before it is too late. Names are stored; they are never renamed.</summary>
public enum AlertKind
{
    /// <summary>A promise about waiting is likely not kept in this interval.</summary>
    LevelAtRisk,

    /// <summary>Somebody has waited for longer than the organization wants.</summary>
    WaitTooLong,

    /// <summary>People wait, and nobody who could serve them is ready or in a call.</summary>
    NobodyThere,
}
