using ContactCenter.Core.Organizations;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Data;

namespace ContactCenter.Server.Features.ServiceLevels;

/// <summary>The visits that figures are made of, and the rows they are kept in.</summary>
internal sealed class IntervalStore
{
    public Task<IReadOnlyList<VisitFacts>> ReadVisitsAsync(DbSession sql, OrganizationId organization, DateTimeOffset from, bool simulated) =>
        sql.QueryAsync<VisitFacts>("Visit_ReadFrom", new { OrganizationId = organization, From = from, Simulated = simulated });

    public async Task<IReadOnlyList<StoredInterval>> ReadAsync(
        DbSession sql, OrganizationId organization, DateTimeOffset from, FigureDefinition definition, bool simulated)
    {
        var rows = await sql.QueryAsync<IntervalStatRow>("IntervalStat_ReadFrom", new
        {
            OrganizationId = organization,
            From = from,
            DefinitionId = definition.Id,
            DefinitionVersion = definition.Version,
            Simulated = simulated,
        });
        return [.. rows.Select(row => row.ToStored())];
    }

    public Task<DateTimeOffset?> FirstUnsettledAsync(DbSession sql, OrganizationId organization, FigureDefinition definition, bool simulated) =>
        sql.QueryFirstOrDefaultAsync<DateTimeOffset?>("IntervalStat_FirstUnsettled", new
        {
            OrganizationId = organization,
            DefinitionId = definition.Id,
            DefinitionVersion = definition.Version,
            Simulated = simulated,
        });

    public async Task SaveAsync(
        DbSession sql, FigureCell cell, IntervalFigures figures, IntervalRevision revision, string label, FigureDefinition definition, bool simulated, DateTimeOffset now)
    {
        var row = new
        {
            cell.OrganizationId,
            cell.QueueId,
            cell.Interval.StartsAt,
            cell.Interval.Minutes,
            DefinitionId = definition.Id,
            DefinitionVersion = definition.Version,
            Simulated = simulated,
            LocalLabel = label,
            revision.Status,
            revision.Revision,
            figures.Offered,
            figures.Answered,
            figures.AnsweredWithin,
            figures.Abandoned,
            figures.AbandonedWithin,
            figures.ShortAbandoned,
            figures.Overflowed,
            figures.CallbackRequested,
            figures.CallbackRequestedWithin,
            figures.Closed,
            figures.Failed,
            figures.StillWaiting,
            figures.StillTalking,
            figures.Flagged,
            figures.AnsweredTimed,
            figures.AbandonedTimed,
            figures.AnsweredWaitMs,
            figures.AbandonedWaitMs,
            figures.LongestWaitMs,
            figures.TalkMs,
            figures.WrapUpMs,
            figures.Handled,
            ComputedAt = now,
        };
        if (await sql.ExecuteAsync("IntervalStat_Update", row) == 0)
        {
            await sql.ExecuteAsync("IntervalStat_Create", row);
        }
    }
}
