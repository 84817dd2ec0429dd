namespace ContactCenter.Core.Calls;

/// <summary>What can happen to a call, an entry, a reservation or an agent. Names are stored; they are never renamed.</summary>
public enum CallEventKind
{
    /// <summary>The call reached one of our numbers.</summary>
    CallReceived,

    /// <summary>The caller chose a language.</summary>
    LanguageChosen,

    /// <summary>The flow found the line closed.</summary>
    FoundClosed,

    /// <summary>The flow ended the call by itself.</summary>
    FlowEnded,

    /// <summary>The call entered a queue.</summary>
    QueueEntered,

    /// <summary>An agent is held for the entry.</summary>
    AgentReserved,

    /// <summary>The agent's softphone rings.</summary>
    AgentRinging,

    /// <summary>The agent answered.</summary>
    ReservationAccepted,

    /// <summary>The agent declined.</summary>
    ReservationRejected,

    /// <summary>The agent did not answer in time.</summary>
    ReservationTimedOut,

    /// <summary>The work went away before the agent had it: the caller hung up, or the ring could not be placed.</summary>
    ReservationCanceled,

    /// <summary>Caller and agent are in one room: the call is answered.</summary>
    Connected,

    /// <summary>The conversation ended.</summary>
    ConversationEnded,

    /// <summary>The entry went back to its place.</summary>
    Requeued,

    /// <summary>The entry left the queue.</summary>
    QueueLeft,

    /// <summary>The agent's wrap-up began.</summary>
    WrapUpStarted,

    /// <summary>The agent's wrap-up ended.</summary>
    WrapUpEnded,

    /// <summary>The rating question was put.</summary>
    RatingAsked,

    /// <summary>The rating question ended, answered or not; the score stands nowhere near.</summary>
    RatingClosed,

    /// <summary>The call is over.</summary>
    CallEnded,

    /// <summary>An agent declared or was given another availability.</summary>
    AvailabilityChanged,

    /// <summary>The provider refused or could not carry out what we asked.</summary>
    CommandFailed,

    /// <summary>The provider did not do at once what we asked; it is tried or looked up again.</summary>
    CommandDelayed,

    /// <summary>A signal came too late or out of order and changed nothing.</summary>
    SignalIgnored,

    /// <summary>The caller was asked to agree to something, or was told and stayed on.</summary>
    ConsentAsked,

    /// <summary>The agent is to hear something before the caller.</summary>
    WhisperSet,

    /// <summary>The caller was offered a callback.</summary>
    CallbackOffered,

    /// <summary>The caller left a message; its length stands beside it.</summary>
    MessageRecorded,

    /// <summary>The way to another number ended.</summary>
    TransferEnded,

    /// <summary>A question of a survey ended, answered or not; the answer stands nowhere near.</summary>
    SurveyAnswered,

    /// <summary>A text message to the caller is wanted.</summary>
    SmsWanted,

    /// <summary>The caller needs an interpreter; the language stands beside it.</summary>
    InterpreterWanted,

    /// <summary>A caller who waits was told how long it may take; the span in minutes stands beside it, such as <c>3-5</c>.</summary>
    WaitAnnounced,

    /// <summary>A caller who had given up called again and has the old place.</summary>
    PlaceKept,

    /// <summary>A browser page took an agent's voice, or gave it up; which of the two stands beside it.</summary>
    VoiceSessionChanged,

    /// <summary>A softphone's own trials came to another result than before; it stands beside it.</summary>
    SoftphoneHealthChanged,

    /// <summary>The agent asked for more time to write.</summary>
    WrapUpExtended,

    /// <summary>The caller hears music while the agent is occupied otherwise.</summary>
    HoldStarted,

    /// <summary>The caller is with the agent again, or the conversation is over; who or what ended it stands beside it.</summary>
    HoldEnded,

    /// <summary>The agent wants to lead the caller on; how and to what kind of target stands beside it.</summary>
    TransferAsked,

    /// <summary>The colleague who is asked talks with the agent.</summary>
    TransferJoined,

    /// <summary>A transfer is over; how it was meant and how it ended stands beside it.</summary>
    TransferClosed,

    /// <summary>The agent recorded what a conversation was about; the code stands beside it, the note nowhere near.</summary>
    DispositionRecorded,

    /// <summary>A supervisor ended the call, which did not end by itself; who it was stands in the log of what people did.</summary>
    EndedBySupervisor,

    /// <summary>A supervisor opened or closed a queue for a while; which, and until when, stands beside it.</summary>
    QueueOrdered,

    /// <summary>Such an order was taken back before its time.</summary>
    QueueOrderEnded,

    /// <summary>Supervisors are alerted; of what stands beside it.</summary>
    AlertOpened,

    /// <summary>An alert is over.</summary>
    AlertClosed,

    /// <summary>A supervisor wants to take part in the conversation, or to take part otherwise; how stands beside it, who in the log of what people did.</summary>
    Observed,

    /// <summary>The supervisor's telephone is in the room.</summary>
    ObserverJoined,

    /// <summary>The supervisor takes part no more.</summary>
    ObservationEnded,

    /// <summary>An agent called somebody of their own initiative.</summary>
    CallPlaced,

    /// <summary>The rung number answered, was busy, or whatever became of a call that we placed; it stands beside it.</summary>
    OutboundSettled,

    /// <summary>The agent lets the caller be asked to allow help on their screen; what they answer is a <see cref="ConsentAsked"/>.</summary>
    RemoteHelpAsked,

    /// <summary>The agent began to help on the caller's screen.</summary>
    RemoteHelpStarted,

    /// <summary>That help is over.</summary>
    RemoteHelpEnded,
}
