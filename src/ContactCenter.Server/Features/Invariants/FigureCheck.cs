using System.Globalization;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>Computes every stored row of figures again from its visits, day by day; the visits come from a statement of the caller's choice.</summary>
internal static class FigureCheck
{
    // the roll-up comes every minute
    private static readonly TimeSpan RollUpLag = TimeSpan.FromMinutes(2);
    private static readonly FigureDefinition Definition = FigureDefinition.Default;

    public static async Task<IReadOnlyList<Violation>> FindAsync(InvariantScope scope, string visits, CancellationToken cancellationToken)
    {
        var violations = new List<Violation>();
        if (await scope.Sql.QueryFirstOrDefaultAsync<DateTimeOffset?>("Figures_ReadFirst") is not { } first)
        {
            return violations;
        }

        for (var day = new DateTimeOffset(first.UtcDateTime.Date, TimeSpan.Zero); day <= scope.Now; day = day.AddDays(1))
        {
            cancellationToken.ThrowIfCancellationRequested();
            violations.AddRange(await FindAsync(scope, visits, day, simulated: false));
            violations.AddRange(await FindAsync(scope, visits, day, simulated: true));
        }

        return violations;
    }

    private static async Task<IEnumerable<Violation>> FindAsync(InvariantScope scope, string statement, DateTimeOffset day, bool simulated)
    {
        var span = new { From = day, Until = day.AddDays(1), DefinitionId = Definition.Id, DefinitionVersion = Definition.Version, Simulated = simulated };
        var visits = (await scope.Sql.QueryAsync<VisitFacts>(statement, span)).ToLookup(visit => FigureCell.Of(visit, Definition));
        var stored = await scope.Sql.QueryAsync<StoredFigures>("Figures_ReadStored", span);
        var cells = stored.Select(row => row.Cell).ToHashSet();
        return stored.Where(row => !IsRight(row, [.. visits[row.Cell]])).Select(row => Violation(row.Cell, "differs from its visits"))
            .Concat(visits.Where(cell => !cells.Contains(cell.Key) && cell.Min(visit => visit.EnteredAt) < scope.Now - RollUpLag)
                .Select(cell => Violation(cell.Key, "visits without a row")));
    }

    private static bool IsRight(StoredFigures row, IReadOnlyList<VisitFacts> visits)
    {
        var known = visits.Where(visit => visit.EnteredAt <= row.ComputedAt).Select(visit => AsOf(visit, row.ComputedAt)).ToList();
        return IntervalFigures.Compute(known, Definition, row.ComputedAt) == row.ToFigures()
            || visits.Any(visit => ChangedAt(visit, row.ComputedAt));
    }

    // what the row could know: later exits, talks and wrap-ups had not happened
    private static VisitFacts AsOf(VisitFacts visit, DateTimeOffset instant) => visit with
    {
        ExitAt = visit.ExitAt <= instant ? visit.ExitAt : null,
        Exit = visit.ExitAt <= instant ? visit.Exit : null,
        TalkEndedAt = visit.TalkEndedAt <= instant ? visit.TalkEndedAt : null,
        WrapUpEndedAt = visit.WrapUpEndedAt <= instant ? visit.WrapUpEndedAt : null,
    };

    // what happened in the very millisecond of the roll-up may have come before it or after it
    private static bool ChangedAt(VisitFacts visit, DateTimeOffset instant) =>
        visit.EnteredAt == instant || visit.ExitAt == instant || visit.TalkEndedAt == instant || visit.WrapUpEndedAt == instant;

    private static Violation Violation(FigureCell cell, string detail) => new(
        cell.OrganizationId.Value,
        string.Create(CultureInfo.InvariantCulture, $"{cell.QueueId} {cell.Interval.StartsAt:yyyy-MM-dd'T'HH:mm'Z'}"),
        detail);
}
