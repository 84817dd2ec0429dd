namespace ContactCenter.Core.ServiceLevels;

/// <summary>How far the figures of an interval can still change.</summary>
public enum IntervalStatus
{
    /// <summary>The interval has not ended: visits still enter it.</summary>
    Open,

    /// <summary>Ended, but a visit goes on or less than 24 hours have passed in which late signals are normal.</summary>
    Provisional,

    /// <summary>Every visit has ended and 24 hours have passed.</summary>
    Final,

    /// <summary>Was final, and a later signal changed it; the revision number says how often.</summary>
    Revised,
}
