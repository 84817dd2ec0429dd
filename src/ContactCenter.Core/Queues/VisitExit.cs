namespace ContactCenter.Core.Queues;

/// <summary>How a stay in a queue ended. Every ended stay has exactly one, so that the figures add up.</summary>
public enum VisitExit
{
    /// <summary>Connected to an agent, a person; a recording or a menu never counts.</summary>
    Answered,

    /// <summary>The caller left before an answer.</summary>
    Abandoned,

    /// <summary>A rule of the queue sent the call elsewhere.</summary>
    Overflowed,

    /// <summary>The caller gave up the line for our promise to ring back; not an abandon.</summary>
    CallbackRequested,

    /// <summary>Sent away by a rule or an administrator, such as at closing time. Still offered: the citizen was not served.</summary>
    Closed,

    /// <summary>Lost for a technical reason. Still offered: the citizen was not served.</summary>
    Failed,
}
