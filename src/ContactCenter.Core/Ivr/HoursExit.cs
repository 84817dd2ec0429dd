namespace ContactCenter.Core.Ivr;

/// <summary>Which way an hours node sends a caller.</summary>
public enum HoursExit
{
    /// <summary>The line is open.</summary>
    Open,

    /// <summary>Outside the weekly hours.</summary>
    Closed,

    /// <summary>A holiday or another day out of the ordinary.</summary>
    Exception,
}
