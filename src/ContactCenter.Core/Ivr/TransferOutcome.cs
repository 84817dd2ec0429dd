namespace ContactCenter.Core.Ivr;

/// <summary>How the way to another number ended.</summary>
public enum TransferOutcome
{
    /// <summary>Somebody answered, and the conversation is over.</summary>
    Answered,

    /// <summary>The line was busy.</summary>
    Busy,

    /// <summary>Nobody answered in time.</summary>
    NoAnswer,

    /// <summary>The number could not be reached.</summary>
    Failed,
}
