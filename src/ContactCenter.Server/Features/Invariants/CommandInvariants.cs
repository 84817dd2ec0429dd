using static ContactCenter.Server.Features.Invariants.InvariantSubject;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>What is always true of what we ask the provider and answer it.</summary>
internal static class CommandInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        Invariant.Of("one-command-per-key", Command, "No wish to the provider is written twice."),
        Invariant.Of("open-command-has-a-deadline", Command, "Somebody picks up every unfinished wish, and none that is finished."),
        Invariant.Of("no-command-is-overdue", Command, "No wish is open more than a minute past its deadline."),
        Invariant.Of("agent-is-rung-once-per-reservation", Command, "The provider rings an agent at most once per reservation."),
        Invariant.Of("one-reply-per-request", Reply, "No request of the provider has two stored replies."),
        new("every-reply-can-be-spoken", Reply, "Every stored reply is a document that the provider can speak, or a bare acknowledgement.", ReplyCheck.FindAsync),
    ];
}
