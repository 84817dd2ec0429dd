using static ContactCenter.Server.Features.Invariants.InvariantSubject;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>What is always true of stays in queues.</summary>
internal static class QueueInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        Invariant.Of("every-entry-enters-once", Entry, "The beginning of every stay in a queue is told exactly once."),
        Invariant.Of("every-entry-leaves-once", Entry, "Every stay in a queue ends at most once, in the way that its one event tells."),
        Invariant.Of("exit-fits-the-entry-state", Entry, "State, exit and instants of a stay in a queue agree."),
        Invariant.Of("queue-adds-up", Entry, "Of every queue, offered is the sum of all exits and of those who wait."),
        Invariant.Of("entry-instants-are-ordered", Entry, "A stay in a queue is entered, left, talked and written up in this order."),
        Invariant.Of("entry-instants-agree-with-events", Entry, "The instants of a stay in a queue are those of its events."),
        Invariant.Of("open-entry-has-its-agent", Entry, "A reserved or connected caller has an agent held in the matching state; one who waits or left has none."),
        Invariant.Of("entry-is-held-by-one-agent", Entry, "No caller has two agents held at once."),
        Invariant.Of("entry-is-answered-once", Entry, "No stay in a queue is answered by two agents."),
        new("nobody-is-passed-over", Entry, "Nobody is served before a caller of the same queue who waits with better priority, or with equal priority and longer, except by a stored decision.", FairnessCheck.FindAsync),
    ];
}
