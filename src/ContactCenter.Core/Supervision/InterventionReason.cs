namespace ContactCenter.Core.Supervision;

/// <summary>Why a supervisor changed an agent's availability, as the agent reads it. Names are stored; they are never renamed.</summary>
public enum InterventionReason
{
    /// <summary>The phone rings and nobody sits there.</summary>
    AwayFromDesk,

    /// <summary>The agent went home and stayed signed in.</summary>
    LeftSignedIn,

    /// <summary>The phone does not work as it should.</summary>
    PhoneTrouble,

    /// <summary>People wait, and the agent is needed for calls.</summary>
    NeededForCalls,

    /// <summary>A meeting or training begins.</summary>
    Meeting,

    /// <summary>They spoke about it.</summary>
    Agreed,
}
