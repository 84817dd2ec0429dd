namespace ContactCenter.Core.Queues;

/// <summary>How a stay in a queue ended: exactly one per stay.</summary>
public enum VisitExit
{
    /// <summary>A person took the call.</summary>
    Answered,

    /// <summary>The caller left.</summary>
    Abandoned,

    /// <summary>A rule sent the call elsewhere.</summary>
    Overflowed,

    /// <summary>The caller chose to be called back.</summary>
    CallbackRequested,

    /// <summary>Sent away by a rule or an administrator.</summary>
    Closed,

    /// <summary>A technical fault.</summary>
    Failed,
}
