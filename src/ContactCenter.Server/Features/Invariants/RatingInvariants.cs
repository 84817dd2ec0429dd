using static ContactCenter.Server.Features.Invariants.InvariantSubject;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>What is always true of ratings, above all that they are nobody's.</summary>
internal static class RatingInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        Invariant.Of("rating-is-asked-and-closed-once", Call, "A call is asked to rate at most once, and that question is closed once."),
        Invariant.Of("ratings-match-the-answers", Rating, "Every organization has as many ratings as callers who answered."),
        Invariant.Of("rating-events-hold-no-score", Event, "Events tell whether a rating was given, never which."),
        Invariant.Of("rating-keys-are-random", Rating, "The key of a rating tells neither instant nor order."),
        new("ratings-name-nobody", Rating, "No word of a rating is an id, an instant or a number.", RatingTextCheck.FindAsync),
    ];
}
