using static ContactCenter.Server.Features.Invariants.InvariantSubject;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>What is always true of stored figures.</summary>
internal static class FigureInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        Invariant.Of("interval-rows-add-up", Interval, "In every row of figures each offered visit is in exactly one bucket, and no part is greater than its whole."),
        new("interval-rows-equal-their-visits", Interval, "Every row of figures is what its visits came to when it was computed, and no visit is without a row.", (scope, token) => FigureCheck.FindAsync(scope, "Figures_ReadVisits", token)),
        new("interval-rows-can-be-rebuilt", Interval, "Every row of figures comes out equal when it is computed from the events alone.", (scope, token) => FigureCheck.FindAsync(scope, "Figures_ReadToldVisits", token)),
    ];
}
