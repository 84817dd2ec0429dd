using static ContactCenter.Server.Features.Invariants.InvariantSubject;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>What is always true of agents and of their being held for work.</summary>
internal static class AgentInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        Invariant.Of("agent-has-one-live-reservation", Agent, "No agent is held for two pieces of work."),
        Invariant.Of("agent-state-fits-the-reservation", Agent, "An agent is idle, rings, talks or writes exactly as their live reservation says."),
        Invariant.Of("logged-out-agent-is-idle", Agent, "Nobody goes home with work in hand."),
        Invariant.Of("availability-agrees-with-events", Agent, "What an agent declared is what was last told of it."),
        Invariant.Of("live-reservation-has-a-deadline", Reservation, "Something sets every held agent free, except from a conversation; nothing is due for a free one."),
        Invariant.Of("no-reservation-is-overdue", Reservation, "No deadline of a held agent is more than a minute past."),
        Invariant.Of("reservation-instants-fit-its-state", Reservation, "State and instants of a reservation agree and run forward."),
        Invariant.Of("reservation-instants-agree-with-events", Reservation, "The instants of a reservation are those of its events."),
        Invariant.Of("every-reservation-is-told", Reservation, "Beginning, answer and end of every reservation are each told once, as its state says."),
        Invariant.Of("reservation-is-for-its-own-call", Reservation, "A reservation, its caller's stay and its leg belong to one call."),
        Invariant.Of("every-holding-has-its-decision", Reservation, "Whoever is held for a waiting caller is held by a decision that is kept."),
        new("decisions-can-be-repeated", Reservation, "Every kept decision of routing is made again from its kept input.", DecisionCheck.FindAsync),
        Invariant.Of("held-caller-has-a-limit", Reservation, "A caller is left with music only in a conversation, and something brings them back."),
        Invariant.Of("open-transfer-has-its-owner", Reservation, "Something ends every open transfer: the agent's conversation, or the call that is on the way."),
        Invariant.Of("rung-number-has-a-limit", Reservation, "A number outside does not ring for ever."),
        Invariant.Of("asked-colleague-has-a-question", Reservation, "Nobody is held beside a colleague who does not ask them."),
        Invariant.Of("outbound-call-is-settled", Reservation, "A call of an agent's own initiative has a result exactly when it is not being dialled any more, and was reached exactly when they talked."),
        Invariant.Of("outbound-call-is-in-no-figure", Reservation, "Nobody is held for a call of their own initiative and for a stay in a queue at once."),
        Invariant.Of("remote-help-has-its-yes", Reservation, "Nobody helps on a caller's screen without the caller's yes, or after the conversation."),
        Invariant.Of("asked-caller-comes-back", Reservation, "Something ends every question that is put to a caller in a conversation."),
        Invariant.Of("every-disposition-is-told", Reservation, "What an agent recorded is of a conversation they had, and is told by an event."),
        Invariant.Of("every-reservation-has-one-leg", Reservation, "Every reservation has exactly one leg to ring its agent."),
    ];
}
