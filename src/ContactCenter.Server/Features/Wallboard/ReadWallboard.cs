using ContactCenter.Core.Organizations;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Data;
using ContactCenter.Server.Features.Alerts;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.OutboundCalls;
using ContactCenter.Server.Features.Queues.Orders;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>Reads one organization's work as it stands, whole.</summary>
internal sealed class ReadWallboard(Database database, FlowCatalog flows, WallboardStore store, QueueOrderStore orders, AlertStore alerts, BusinessClock clock)
{
    private static readonly FigureDefinition Definition = FigureDefinition.Default;

    /// <returns>Null when there is no such organization.</returns>
    public async Task<WallboardResponse?> ExecuteAsync(OrganizationId id, CancellationToken cancellationToken)
    {
        if (flows.Find(id)?.Organization is not { } organization)
        {
            return null;
        }

        var now = clock.Now;
        var (day, from) = LocalMidnight.Before(now, organization.Zone);
        var (reading, ordered, open) = await database.ReadAsync(
            async (sql, _) => (await store.ReadAsync(sql, id, day, from), await orders.ReadAsync(sql, id, now), await alerts.ReadOpenAsync(sql, id)), cancellationToken);
        return new WallboardResponse
        {
            Organization = id.Value,
            At = now,
            Day = day,
            Definition = $"{Definition.Id}/{Definition.Version}",
            TargetSeconds = (int)Definition.Target.TotalSeconds,
            All = reading.Line(null, Definition, now),
            Queues = [.. organization.Queues.Values.Select(queue => reading.Line(queue, Definition, now))],
            Agents = [.. reading.Agents.Select(agent => agent.ToWallboard(now))],
            Outbound = OutboundCountResponse.Of(reading.Outbound, now),
            Pauses = WallboardPause.Of(reading.Agents),
            Alerts = open,
            Orders = [.. ordered.Select(order => new WallboardOrder(order.QueueId?.Value, order.IsOpen, order.UntilAt, order.Author, order.Texts))],
        };
    }
}
