namespace ContactCenter.Server.Features.Invariants;

/// <summary>All of them, in the order in which a call meets them.</summary>
internal static class InvariantCatalog
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        .. CallInvariants.All,
        .. QueueInvariants.All,
        .. AgentInvariants.All,
        .. CommandInvariants.All,
        .. RatingInvariants.All,
        .. FigureInvariants.All,
        .. RowInvariants.All,
    ];
}
