using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Core.Dispositions;

/// <summary>What may be recorded of a conversation, and until when.</summary>
public static class DispositionRules
{
    /// <summary>The longest note, in characters.</summary>
    public const int LongestNote = 2000;

    /// <summary>How long after wrap-up an agent may still write: its limit must not cost them what they were typing.</summary>
    public static readonly TimeSpan WritableAfterWrapUp = TimeSpan.FromHours(1);

    /// <summary>Why it is not taken; null when it is.</summary>
    public static Error? Refusal(Disposition disposition, Organization organization)
    {
        if (!organization.Dispositions.Any(type => type.Code == disposition.Code))
        {
            return DispositionErrors.UnknownCode;
        }

        return !Enum.IsDefined(disposition.Requester) ? DispositionErrors.UnknownRequester
            : disposition.Note?.Length > LongestNote ? DispositionErrors.NoteTooLong
            : null;
    }

    /// <summary>Whether a conversation may be described: from its first word until an hour after its wrap-up.</summary>
    /// <param name="connectedAt">When it began; null when it never did.</param>
    /// <param name="wrapUpEndedAt">When the agent had nothing in hand any more; null while they have.</param>
    /// <param name="now">The instant.</param>
    public static bool IsWritable(DateTimeOffset? connectedAt, DateTimeOffset? wrapUpEndedAt, DateTimeOffset now) =>
        connectedAt is not null && (wrapUpEndedAt is null || now < wrapUpEndedAt + WritableAfterWrapUp);
}
