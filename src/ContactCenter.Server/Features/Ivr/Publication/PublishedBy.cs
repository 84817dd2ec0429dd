namespace ContactCenter.Server.Features.Ivr.Publication;

/// <summary>Who publishes where no user does. Stored: never rename.</summary>
internal static class PublishedBy
{
    /// <summary>A server that started and found a version that nobody had published before.</summary>
    public const string Start = "Start";

    /// <summary>A server whose folder was changed while it ran.</summary>
    public const string Folder = "Folder";

    /// <summary>Somebody at a command line.</summary>
    public const string Verb = "Verb";
}
