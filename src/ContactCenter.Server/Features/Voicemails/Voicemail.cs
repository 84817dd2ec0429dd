using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Voicemails;

/// <summary>A recorded message, as lists show it.</summary>
internal sealed record Voicemail
{
    public required Guid VoicemailId { get; init; }

    public required CallId CallId { get; init; }

    /// <summary>The queue that the caller was led to before; null for none.</summary>
    public QueueId? QueueId { get; init; }

    public string? Topic { get; init; }

    public required LanguageTag Language { get; init; }

    /// <summary>Null where no number was shown.</summary>
    public string? CallerMasked { get; init; }

    /// <summary>Where the sound lies.</summary>
    public required string RecordingUrl { get; init; }

    public required long LengthMs { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
