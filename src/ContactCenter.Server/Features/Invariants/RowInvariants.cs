using static ContactCenter.Server.Features.Invariants.InvariantSubject;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>What is always true of rows of any kind.</summary>
internal static class RowInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        Invariant.Of("events-hold-nothing-personal", Event, "No event holds a telephone number or an address."),
        Invariant.Of("every-event-has-its-rows", Event, "Every matter, call, stay and reservation that an event names exists."),
        Invariant.Of("no-event-is-known-before-it-happens", Event, "No event was recorded before its own instant."),
        Invariant.Of("rows-name-the-contact-of-their-call", Call, "Stays in queues, messages and events name the matter that their call belongs to."),
        Invariant.Of("rows-stay-in-their-organization", Call, "All rows of a call belong to the call's organization."),
        Invariant.Of("simulated-rows-say-so", Call, "In a simulated run every row says that it is made up."),
        Invariant.Of("simulated-rows-never-mix", Call, "A call, its matter and its stays in queues are all made up or all real."),
    ];
}
