namespace ContactCenter.Core.OutboundCalls;

/// <summary>How a call of an agent's own initiative came out. Names are stored; they are never renamed.</summary>
public enum OutboundResult
{
    /// <summary>They talked.</summary>
    Reached,

    /// <summary>The line was busy, or the call was declined.</summary>
    Busy,

    /// <summary>Nobody answered in time.</summary>
    NoAnswer,

    /// <summary>The number could not be rung, or the line closed before they could talk.</summary>
    Failed,

    /// <summary>The agent hung up, or was lost, before anybody answered.</summary>
    GivenUp,

    /// <summary>The agent's own phone was not answered, so that nobody was rung.</summary>
    PhoneUnanswered,
}
