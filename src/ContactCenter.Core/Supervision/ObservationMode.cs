namespace ContactCenter.Core.Supervision;

/// <summary>How a supervisor takes part in a conversation. Names are stored; they are never renamed.</summary>
public enum ObservationMode
{
    /// <summary>Hears both, and is heard by nobody.</summary>
    Listen,

    /// <summary>Hears both, and is heard by the agent alone.</summary>
    Whisper,

    /// <summary>Hears both, and is heard by both.</summary>
    Barge,
}
