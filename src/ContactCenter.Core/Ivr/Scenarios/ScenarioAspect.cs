namespace ContactCenter.Core.Ivr.Scenarios;

/// <summary>What a scenario can look at.</summary>
public enum ScenarioAspect
{
    /// <summary>Keys of the texts that were heard since the last answer.</summary>
    Said,

    /// <summary>The node that the call is at.</summary>
    Node,

    /// <summary>What the call waits for.</summary>
    Waits,

    /// <summary>The queue that the call waits in.</summary>
    Queue,

    /// <summary>The language that the caller hears.</summary>
    Language,

    /// <summary>What the call is about.</summary>
    Topic,

    /// <summary>The hours that a callback was offered in, as <c>2026-12-09 08:00</c>.</summary>
    Offered,

    /// <summary>What was recorded since the call began.</summary>
    Events,

    /// <summary>Whether the call is over.</summary>
    Ended,
}
