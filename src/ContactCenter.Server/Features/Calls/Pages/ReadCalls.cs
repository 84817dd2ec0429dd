using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Wallboard;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>Reads the calls behind a figure of the wall, by the wall's own reading.</summary>
internal sealed class ReadCalls(Database database, FlowCatalog flows, CallPageStore store, BusinessClock clock, RunMode mode)
{
    /// <summary>How many stand on one page.</summary>
    public const int PerPage = 100;

    /// <param name="id">Whose calls.</param>
    /// <param name="figure">Which figure.</param>
    /// <param name="queue">Of which queue; null for all of them.</param>
    /// <param name="number">Which part of the list, from 1; one that is not there gives the nearest.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Null when there is no such organization or queue.</returns>
    public async Task<CallsView?> ExecuteAsync(OrganizationId id, VisitFigure figure, QueueId? queue, int number, CancellationToken cancellationToken)
    {
        if (flows.Find(id)?.Organization is not { } organization || (queue is { } named && !organization.Queues.ContainsKey(named)))
        {
            return null;
        }

        var now = clock.Now;
        var (day, from) = LocalMidnight.Before(now, organization.Zone);
        var listed = await database.ReadAsync((sql, _) => store.ReadListedAsync(sql, id, from, mode.Simulated), cancellationToken);
        var visits = FigureVisits.Of(
            listed.Where(visit => queue is null || visit.QueueId == queue), visit => visit.FactsIn(id), figure, FigureDefinition.Default, from, now);
        var parts = Math.Max(1, (visits.Count + PerPage - 1) / PerPage);
        var part = Math.Clamp(number, 1, parts);
        return new CallsView(
            organization,
            figure,
            queue is { } one ? organization.Queues[one] : null,
            now,
            day,
            visits.Count,
            part,
            parts,
            [.. visits.Skip((part - 1) * PerPage).Take(PerPage)]);
    }
}
