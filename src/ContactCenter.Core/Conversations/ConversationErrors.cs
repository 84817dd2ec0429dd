using ContactCenter.Core.Common;

namespace ContactCenter.Core.Conversations;

/// <summary>Why an agent cannot do something with the conversation in hand.</summary>
public static class ConversationErrors
{
    /// <summary>Nobody is on the line, or the end was announced already.</summary>
    public static readonly Error None = new("conversation.none", "There is no conversation in hand.");

    /// <summary>The caller hears music already.</summary>
    public static readonly Error Held = new("conversation.held", "The caller is on hold already.");

    /// <summary>The caller is with the agent already.</summary>
    public static readonly Error NotHeld = new("conversation.not_held", "The caller is with you already.");

    /// <summary>No target, several, or a queue for a question.</summary>
    public static readonly Error NoTarget = new("conversation.no_target", "Choose one colleague, one queue or one number.", ErrorKind.Invalid);

    /// <summary>The organization has no such queue.</summary>
    public static readonly Error UnknownQueue = new("conversation.unknown_queue", "Choose a queue of the caller's council.", ErrorKind.Invalid);

    /// <summary>The organization has no such number in its list.</summary>
    public static readonly Error UnknownName = new("conversation.unknown_name", "Choose a number from the list, or write it.", ErrorKind.Invalid);

    /// <summary>Not a colleague in this organization, the agent themselves, not ready, or busy.</summary>
    public static readonly Error ColleagueNotFree = new("conversation.colleague_not_free", "That colleague is not free now; choose another, or a queue.");

    /// <summary>Not a telephone number.</summary>
    public static readonly Error NotANumber = new("conversation.not_a_number", "Write the number with nine digits, or with + and the country code.", ErrorKind.Invalid);

    /// <summary>One of the organization's own lines.</summary>
    public static readonly Error OwnNumber = new("conversation.own_number", "That is a line of your own; choose a queue instead.", ErrorKind.Invalid);

    /// <summary>A number at a special price.</summary>
    public static readonly Error DearNumber = new("conversation.dear_number", "Calls to that number are charged at a special price and are not allowed.", ErrorKind.Invalid);

    /// <summary>Another transfer has not ended yet.</summary>
    public static readonly Error TransferOpen = new("conversation.transfer_open", "You are already asking somebody; finish that first.");

    /// <summary>The organization has nobody who interprets that language.</summary>
    public static readonly Error NoInterpreter = new("conversation.no_interpreter", "There is no interpreter for that language.", ErrorKind.Invalid);

    /// <summary>Who interprets has nobody to interpret for without the agent.</summary>
    public static readonly Error Interpreted = new("conversation.interpreted", "The interpreter is there for you and the caller; transfer the call, or end it.");

    /// <summary>Nobody is being asked, or they have not answered yet.</summary>
    public static readonly Error NoConsult = new("conversation.no_consult", "Nobody has answered your question yet.");
}
