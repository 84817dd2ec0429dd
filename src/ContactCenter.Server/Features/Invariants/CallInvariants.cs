using static ContactCenter.Server.Features.Invariants.InvariantSubject;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>What is always true of calls and the matters they belong to.</summary>
internal static class CallInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        Invariant.Of("every-call-is-received-once", Call, "Every call has exactly one arrival."),
        Invariant.Of("every-call-ends-once", Call, "A call has an outcome exactly when it is over, and its end is told once, with the same instant and outcome."),
        new("outcome-follows-from-events", Call, "The outcome of every ended call is what its events come to.", OutcomeCheck.FindAsync),
        Invariant.Of("contact-ends-with-its-calls", Contact, "A matter goes on while one of its calls does, and is over when all of them are."),
        Invariant.Of("live-call-is-in-one-place", Call, "A call that waits, connects or talks has exactly one stay in a queue; only one that talked is asked to rate."),
        Invariant.Of("open-entry-fits-its-call", Entry, "Every open stay in a queue belongs to a call in the matching state."),
        Invariant.Of("live-call-is-looked-after", Call, "Every live call has an instant at which it is checked against the provider, and no ended one has."),
        Invariant.Of("no-call-check-is-overdue", Call, "No check of a call is more than a minute late."),
        Invariant.Of("flow-session-lives-with-its-call", Call, "Every live call stands somewhere in a flow, and nothing of that is left when it is over."),
        Invariant.Of("every-call-has-one-caller-leg", Call, "Every call has exactly one caller's leg, which lives as long as the call."),
        Invariant.Of("one-call-per-provider-leg", Call, "A call that the provider tells of twice is one call, and a leg one leg."),
        Invariant.Of("every-message-is-told", Event, "Every message that a caller left is told by an event of its call."),
        Invariant.Of("nothing-happens-after-the-end", Event, "No event brings on a call that is over."),
    ];
}
