namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>What a webhook wants of us.</summary>
internal enum VoiceRouteKind
{
    /// <summary>Somebody on the line waits to be told what comes next.</summary>
    Document,

    /// <summary>Somebody waits in a queue and is to hear something meanwhile; music will do.</summary>
    Wait,

    /// <summary>The provider only tells us.</summary>
    Signal,
}
