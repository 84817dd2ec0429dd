namespace ContactCenter.Core.Ivr.Play;

/// <summary>What a played call waits for.</summary>
public enum PlayWait
{
    /// <summary>Nothing: it is over.</summary>
    Nothing,

    /// <summary>Keys, or silence.</summary>
    Keys,

    /// <summary>Somebody who answers, in a queue.</summary>
    Queue,

    /// <summary>A message to be spoken.</summary>
    Message,

    /// <summary>Somebody who answers another number.</summary>
    Transfer,

    /// <summary>What another system, or an engine of ours, says.</summary>
    Answer,
}
