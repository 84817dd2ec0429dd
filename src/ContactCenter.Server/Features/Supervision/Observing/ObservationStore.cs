using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Supervision;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Supervision.Observing;

/// <summary>Supervisors' parts in conversations.</summary>
internal sealed class ObservationStore
{
    /// <returns>False when the user has a part in a conversation already.</returns>
    public async Task<bool> CreateAsync(UnitOfWork unit, LiveCall call, ObservationId id, Guid user, PartyId party, LegId leg, ObservationMode mode)
    {
        // a signal that was lost must not keep a supervisor from the next call
        await unit.Sql.ExecuteAsync("Observation_EndOver", new { call.OrganizationId, UserId = user, EndedAt = unit.Now });
        return await unit.Sql.ExecuteAsync("Observation_Create", new
        {
            ObservationId = id,
            call.OrganizationId,
            call.CallId,
            call.ReservationId,
            UserId = user,
            PartyId = party,
            LegId = leg,
            Mode = mode,
            StartedAt = unit.Now,
        }) == 1;
    }

    public Task<ObservationRow?> FindAsync(DbSession sql, OrganizationId organization, ObservationId id) =>
        sql.QueryFirstOrDefaultAsync<ObservationRow>("Observation_Read", new { OrganizationId = organization, ObservationId = id });

    public Task<ObservationRow?> FindOpenAsync(DbSession sql, OrganizationId organization, CallId call, Guid user) =>
        sql.QueryFirstOrDefaultAsync<ObservationRow>("Observation_ReadOpen", new { OrganizationId = organization, CallId = call, UserId = user });

    public Task<ObservationRow?> FindByLegAsync(DbSession sql, OrganizationId organization, LegId leg) =>
        sql.QueryFirstOrDefaultAsync<ObservationRow>("Observation_FindByLeg", new { OrganizationId = organization, LegId = leg });

    public async Task<bool> JoinAsync(UnitOfWork unit, ObservationRow row) => await unit.Sql.ExecuteAsync(
        "Observation_Join", new { row.OrganizationId, row.ObservationId, JoinedAt = unit.Now }) == 1;

    public async Task<bool> SetModeAsync(UnitOfWork unit, ObservationRow row, ObservationMode mode) => await unit.Sql.ExecuteAsync(
        "Observation_SetMode", new { row.OrganizationId, row.ObservationId, Mode = mode, Turn = row.Turn + 1 }) == 1;

    public async Task<bool> EndAsync(UnitOfWork unit, ObservationRow row) => await unit.Sql.ExecuteAsync(
        "Observation_End", new { row.OrganizationId, row.ObservationId, EndedAt = unit.Now }) == 1;
}
