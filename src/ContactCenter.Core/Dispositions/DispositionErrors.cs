using System.Globalization;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Dispositions;

/// <summary>Why a disposition is not taken.</summary>
public static class DispositionErrors
{
    /// <summary>The typology of the call's organization has no such line, or not any more.</summary>
    public static readonly Error UnknownCode = new("disposition.unknown_code", "Choose what the conversation was about from the list.", ErrorKind.Invalid);

    /// <summary>Neither a person nor a business nor an entity.</summary>
    public static readonly Error UnknownRequester = new("disposition.unknown_requester", "Choose who called: a person, a business or an entity.", ErrorKind.Invalid);

    /// <summary>The note has more than <see cref="DispositionRules.LongestNote"/> characters.</summary>
    public static readonly Error NoteTooLong = new(
        "disposition.note_too_long",
        string.Create(CultureInfo.InvariantCulture, $"The note may have {DispositionRules.LongestNote} characters at most."),
        ErrorKind.Invalid);

    /// <summary>Somebody else's, none at all, or too long ago: all look the same.</summary>
    public static readonly Error NoConversation = new("disposition.no_conversation", "There is no conversation of yours to describe.", ErrorKind.NotFound);
}
