using System.Globalization;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>
/// Looks at the rows of the whole installation, changes none, and says which invariants hold. Figures are held against the
/// visits as they were when the figures were computed, so that it may run at any instant; after an outage the roll-up comes first.
/// </summary>
internal sealed class InvariantChecker(RunMode mode)
{
    private const int SubjectsShown = 3;

    /// <param name="database">Which installation.</param>
    /// <param name="now">The business clock's instant.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public Task<IReadOnlyList<InvariantResult>> CheckAsync(Database database, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.ReadAsync((sql, token) => CheckAsync(new InvariantScope(sql, now, mode.Simulated), token), cancellationToken);

    private static async Task<IReadOnlyList<InvariantResult>> CheckAsync(InvariantScope scope, CancellationToken cancellationToken)
    {
        var population = (await scope.Sql.QueryAsync<Population>("Population_Count")).ToDictionary(row => row.Subject, row => row.Total);
        var results = new List<InvariantResult>();
        foreach (var invariant in InvariantCatalog.All)
        {
            var violations = await invariant.FindAsync(scope, cancellationToken);
            results.Add(new(invariant.Name, invariant.Sentence, violations.Count == 0, Describe(invariant, violations, population[invariant.Subject])));
        }

        return results;
    }

    private static string Describe(Invariant invariant, IReadOnlyList<Violation> violations, long total)
    {
        var looked = string.Create(CultureInfo.InvariantCulture, $"{violations.Count} violations in {total} {invariant.Subject.ToString().ToLowerInvariant()} rows");
        return violations.Count == 0
            ? looked
            : $"{looked}: {string.Join("; ", violations.OrderBy(v => v.Subject, StringComparer.Ordinal).Take(SubjectsShown).Select(Describe))}";
    }

    private static string Describe(Violation violation) => violation.OrganizationId.Length == 0
        ? $"{violation.Subject} ({violation.Detail})"
        : $"{violation.OrganizationId} {violation.Subject} ({violation.Detail})";

    private sealed record Population(InvariantSubject Subject, long Total);
}
