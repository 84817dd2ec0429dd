namespace ContactCenter.Server.Features.Simulation;

/// <summary>One call of the file.</summary>
internal sealed class ReplayRow
{
    /// <summary>When the call entered the menu, local wall time.</summary>
    public DateTime ArrivedAt { get; set; }

    public string Service { get; set; } = string.Empty;

    /// <summary>Seconds in the menu; clock faults make a few negative.</summary>
    public int MenuSeconds { get; set; }

    /// <summary>Seconds in the queue; 0 for an immediate answer or a hang-up before the queue.</summary>
    public int QueueSeconds { get; set; }

    /// <summary>AGENT or HANG.</summary>
    public string Outcome { get; set; } = string.Empty;

    public int TalkSeconds { get; set; }

    public bool Answered => string.Equals(Outcome, "AGENT", StringComparison.Ordinal);
}
