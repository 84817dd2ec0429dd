namespace ContactCenter.Core.Organizations;

/// <summary>How callers are asked to allow help on their own screen.</summary>
public sealed record RemoteHelpSettings
{
    /// <summary>Key of the question; it says that key 1 allows and key 2 refuses.</summary>
    public required string Text { get; init; }

    /// <summary>Key of what is said before the yes is spoken and recorded; null where the key alone will do.</summary>
    public string? Spoken { get; init; }

    /// <summary>How long to wait for a key, after each of two questions; 10 s by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Every text that it speaks.</summary>
    public IEnumerable<string> Texts => Spoken is null ? [Text] : [Text, Spoken];
}
