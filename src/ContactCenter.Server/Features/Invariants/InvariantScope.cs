using ContactCenter.Data;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>What every invariant of one check is given: one reading session and one instant.</summary>
/// <param name="Sql">Where to read.</param>
/// <param name="Now">When, on the business clock.</param>
/// <param name="Simulated">Whether everything here has to say that it is made up.</param>
internal sealed record InvariantScope(DbSession Sql, DateTimeOffset Now, bool Simulated)
{
    // whoever looks after a deadline sweeps every second; a minute later it was forgotten
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>A deadline before this instant was forgotten.</summary>
    public DateTimeOffset Overdue => Now - Patience;
}
