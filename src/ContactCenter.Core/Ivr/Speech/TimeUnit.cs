namespace ContactCenter.Core.Ivr.Speech;

/// <summary>What durations are counted in.</summary>
internal enum TimeUnit
{
    /// <summary>24 hours.</summary>
    Day,

    /// <summary>60 minutes.</summary>
    Hour,

    /// <summary>60 seconds.</summary>
    Minute,

    /// <summary>One second.</summary>
    Second,
}
