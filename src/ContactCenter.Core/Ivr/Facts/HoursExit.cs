namespace ContactCenter.Core.Ivr;

/// <summary>Which way an hours node sends a caller.</summary>
public enum HoursExit
{
    /// <summary>The line is open.</summary>
    Open,

    /// <summary>Outside the weekly hours.</summary>
    Closed,

    /// <summary>A public holiday: of the state, of the region or of the locality.</summary>
    Holiday,

    /// <summary>The service itself is closed on that date.</summary>
    Exception,

    /// <summary>The calendar says nothing about that year.</summary>
    Unknown,
}
