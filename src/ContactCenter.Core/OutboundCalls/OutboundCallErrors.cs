using ContactCenter.Core.Common;

namespace ContactCenter.Core.OutboundCalls;

/// <summary>Why an agent cannot call somebody now. Wrong numbers: also <see cref="Conversations.ConversationErrors"/>.</summary>
public static class OutboundCallErrors
{
    /// <summary>The agent does not work for that organization.</summary>
    public static readonly Error UnknownOrganization = new("outbound.unknown_organization", "Choose one of the councils that you work for.", ErrorKind.Invalid);

    /// <summary>The organization has no such queue.</summary>
    public static readonly Error UnknownQueue = new("outbound.unknown_queue", "Choose what the call is about.", ErrorKind.Invalid);

    /// <summary>The organization does not speak that language.</summary>
    public static readonly Error UnknownLanguage = new("outbound.unknown_language", "Choose one of the council's languages.", ErrorKind.Invalid);

    /// <summary>A number that is only received from, that follows a person at the caller's cost, or that nobody has been given.</summary>
    public static readonly Error ClosedRange = new("outbound.closed_range", "Numbers like that one are not called from here; write a fixed or a mobile number.", ErrorKind.Invalid);

    /// <summary>A country that is not called.</summary>
    public static readonly Error ForeignNumber = new("outbound.foreign_number", "Numbers of that country are not called from here.", ErrorKind.Invalid);

    /// <summary>The agent is not at work.</summary>
    public static readonly Error OffDuty = new("outbound.off_duty", "Come on duty first: ready, or on a pause.");

    /// <summary>The agent has something in hand.</summary>
    public static readonly Error Busy = new("outbound.busy", "Finish what you have in hand first.");
}
