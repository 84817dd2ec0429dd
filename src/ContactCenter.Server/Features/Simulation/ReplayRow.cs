namespace ContactCenter.Server.Features.Simulation;

/// <summary>One call of the file.</summary>
internal sealed record ReplayRow
{
    /// <summary>When the call entered the menu, local wall time.</summary>
    public DateTime ArrivedAt { get; init; }

    /// <summary>What the caller wanted: a short name, in capitals.</summary>
    public string Service { get; init; } = string.Empty;

    /// <summary>Seconds in the menu; clock faults make a few negative.</summary>
    public int MenuSeconds { get; init; }

    /// <summary>Seconds in the queue; 0 for an immediate answer or a hang-up before the queue.</summary>
    public int QueueSeconds { get; init; }

    /// <summary>Whether an agent answered; if not, the caller hung up.</summary>
    public bool Answered { get; init; }

    public int TalkSeconds { get; init; }
}
