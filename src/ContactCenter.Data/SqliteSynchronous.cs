namespace ContactCenter.Data;

/// <summary>When SQLite waits for the disk.</summary>
public enum SqliteSynchronous
{
    /// <summary>At checkpoints: a power cut may take the last commits with it, a crash of the program takes none.</summary>
    Normal,

    /// <summary>At every commit: what was acknowledged survives a power cut.</summary>
    Full,
}
