using ContactCenter.Core.Alerts;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.ServiceLevels;
using ContactCenter.Server.Features.Wallboard;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Alerts;

/// <summary>
/// Looks every few seconds whether a level is about to be lost, and puts alerts up and takes them down. The rows decide what is up, so that
/// neither a restart nor a second node says anything twice.
/// </summary>
internal sealed class WatchLevels(
    Database database, UnitRunner units, OneByOne oneByOne, FlowCatalog flows, IntervalStore intervals, AlertStore alerts, AlertTarget target, BusinessClock clock, RunMode mode)
{
    /// <returns>Null: the sweep is often enough.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        await oneByOne.EachAsync("alerts", flows.All.Select(set => set.Organization), organization => WatchAsync(organization, cancellationToken));
        return null;
    }

    private static bool IsOf(OpenAlert alert, AlertSign sign) => alert.Kind == sign.Kind && string.Equals(alert.Subject, sign.Subject, StringComparison.Ordinal);

    private static OpenAlert? Find(AlertSign sign, IReadOnlyList<OpenAlert> open) => open.FirstOrDefault(alert => IsOf(alert, sign));

    // what is not judged any more, because its target or queue was taken out of the files, is over
    private static IEnumerable<AlertSign> Contradictions(IReadOnlyList<AlertSign> signs, IReadOnlyList<OpenAlert> open) =>
        signs
            .Concat(open.Where(alert => !signs.Any(sign => IsOf(alert, sign))).Select(alert => new AlertSign(alert.Kind, alert.Subject, false, alert.Figure, alert.Threshold)))
            .Where(sign => sign.IsOn is { } isOn && isOn != (Find(sign, open) is not null));

    private async Task WatchAsync(Organization organization, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var (signs, open) = await database.ReadAsync((sql, _) => ReadAsync(sql, organization, now), cancellationToken);
        if (Contradictions(signs, open).Any())
        {
            await units.RunAsync(unit => ApplyAsync(unit, organization.Id, signs), cancellationToken);
        }
    }

    private async Task<(IReadOnlyList<AlertSign> Signs, IReadOnlyList<OpenAlert> Open)> ReadAsync(DbSession sql, Organization organization, DateTimeOffset now)
    {
        var open = await alerts.ReadOpenAsync(sql, organization.Id);
        var unserved = await sql.QueryAsync<UnservedRow>("QueueEntry_ReadUnserved", new { OrganizationId = organization.Id, mode.Simulated });

        // without anybody who waits nothing goes up
        if (unserved.Count == 0 && open.Count == 0)
        {
            return ([], open);
        }

        var agents = (await sql.QueryAsync<AgentOnDutyRow>("Agent_ReadOfOrganization", new { OrganizationId = organization.Id }))
            .Select(row => new AgentOnDuty(row))
            .Where(agent => agent.IsReady || agent.IsBusy)
            .ToList();
        var loads = organization.Queues.Values.Select(queue => unserved.FirstOrDefault(row => row.QueueId == queue.Id) is { } row
            ? new QueueLoad(queue.Id, row.Waiting, row.WaitingSince, agents.Count(agent => agent.Serves(queue)))
            : new QueueLoad(queue.Id, 0, null, 0));
        var visits = await intervals.ReadVisitsAsync(sql, organization.Id, now - LevelOutlook.Memory, mode.Simulated);
        var interval = Interval.Containing(now, FigureDefinition.Default.IntervalMinutes);
        return (AlertRule.Judge(organization, loads, visits, interval, now), open);
    }

    private async Task ApplyAsync(UnitOfWork unit, OrganizationId organization, IReadOnlyList<AlertSign> signs)
    {
        await unit.Sql.LockAsync($"alerts {organization}");
        var open = await alerts.ReadOpenAsync(unit.Sql, organization);
        foreach (var sign in Contradictions(signs, open))
        {
            var changed = Find(sign, open) is { } up
                ? await alerts.CloseAsync(unit, organization, up.AlertId) ? up.AlertId : (Guid?)null
                : await alerts.OpenAsync(unit, organization, sign);
            if (changed is { } alert)
            {
                unit.Record(sign.IsOn == true ? CallEventKind.AlertOpened : CallEventKind.AlertClosed, new LiveCallRef(organization), $"{sign.Kind} {sign.Subject}");
                await TellAsync(unit, organization, alert, sign.IsOn == true);
            }
        }
    }

    private async Task TellAsync(UnitOfWork unit, OrganizationId organization, Guid alert, bool isOpening)
    {
        if (target.Url is not null)
        {
            await alerts.WritePostAsync(unit, organization, alert, isOpening);
        }
    }
}
