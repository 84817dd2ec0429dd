namespace ContactCenter.Core.Calls;

/// <summary>How far a leg got.</summary>
public enum LegState
{
    /// <summary>Asked for, not yet known to ring.</summary>
    Requested,

    /// <summary>The far end rings.</summary>
    Ringing,

    /// <summary>Answered and alive.</summary>
    Answered,

    /// <summary>Over after an answer.</summary>
    Completed,

    /// <summary>Nobody answered.</summary>
    NoAnswer,

    /// <summary>The far end was busy or declined.</summary>
    Busy,

    /// <summary>The provider could not reach it.</summary>
    Failed,

    /// <summary>Called off before an answer.</summary>
    Canceled,
}
