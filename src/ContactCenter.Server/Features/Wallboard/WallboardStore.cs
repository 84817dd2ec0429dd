using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.OutboundCalls;
using ContactCenter.Server.Features.ServiceLevels;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>What the wall reads of one organization.</summary>
internal sealed class WallboardStore(IntervalStore intervals, RatingMeans means, OutboundCallStore outbound, RunMode mode)
{
    /// <param name="sql">One session for all of it.</param>
    /// <param name="organization">Whose wall.</param>
    /// <param name="today">Its local day.</param>
    /// <param name="from">When that day began.</param>
    public async Task<WallboardReading> ReadAsync(DbSession sql, OrganizationId organization, DateOnly today, DateTimeOffset from) => new()
    {
        Unserved = await sql.QueryAsync<UnservedRow>("QueueEntry_ReadUnserved", new { OrganizationId = organization, mode.Simulated }),
        Agents = [.. (await sql.QueryAsync<AgentOnDutyRow>("Agent_ReadOfOrganization", new { OrganizationId = organization })).Select(row => new AgentOnDuty(row))],
        Visits = await intervals.ReadVisitsAsync(sql, organization, from, mode.Simulated),
        RatingCounts = await sql.QueryAsync<RatingCountRow>("CallEvent_CountRatings", new { OrganizationId = organization, From = from, mode.Simulated }),
        Announced = await sql.QueryAsync<AnnouncedRow>("CallEvent_ReadAnnounced", new { OrganizationId = organization, From = from, mode.Simulated }),
        RatingSums = await means.ReadAsync(sql, organization, today),
        Outbound = await outbound.ReadOfDayAsync(sql, organization, from, mode.Simulated),
    };
}
