using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;

namespace ContactCenter.Server.Features.Routing;

/// <summary>Agents held for work; every change says from where.</summary>
internal sealed class ReservationStore
{
    public Task CreateAsync(DbSession sql, ReservationId reservation, WaitingRow entry, Assignment assignment, Guid decision, DateTimeOffset now, DateTimeOffset deadlineAt) =>
        sql.ExecuteAsync("Reservation_Create", new
        {
            ReservationId = reservation,
            assignment.OrganizationId,
            assignment.AgentId,
            Kind = ReservationKind.Inbound,
            assignment.QueueEntryId,
            entry.CallId,
            CreatedAt = now,
            DeadlineAt = deadlineAt,
            DecisionId = decision,
        });

    /// <summary>Holds one certain agent, without a stay in a queue.</summary>
    public Task CreateConsultAsync(DbSession sql, ReservationId reservation, LiveCall call, AgentId agent, bool aside, DateTimeOffset now, DateTimeOffset deadlineAt) =>
        sql.ExecuteAsync("Reservation_CreateConsult", new
        {
            ReservationId = reservation,
            call.OrganizationId,
            AgentId = agent,
            Kind = ReservationKind.Consult,
            call.CallId,
            CreatedAt = now,
            DeadlineAt = deadlineAt,
            Aside = aside,
        });

    /// <summary>Holds an agent for a call of their own initiative.</summary>
    public Task CreateOutboundAsync(DbSession sql, ReservationId reservation, LiveCall call, AgentId agent, DateTimeOffset now, DateTimeOffset deadlineAt) =>
        sql.ExecuteAsync("Reservation_CreateOutbound", new
        {
            ReservationId = reservation,
            call.OrganizationId,
            AgentId = agent,
            Kind = ReservationKind.Outbound,
            call.CallId,
            CreatedAt = now,
            DeadlineAt = deadlineAt,
        });

    /// <summary>A colleague who was asked is to have the caller.</summary>
    public async Task<bool> TakeChargeAsync(DbSession sql, OrganizationId organization, ReservationId reservation, DateTimeOffset deadlineAt) =>
        await sql.ExecuteAsync("Reservation_TakeCharge", new { OrganizationId = organization, ReservationId = reservation, DeadlineAt = deadlineAt }) == 1;

    public Task<ReservationRow?> FindAsync(DbSession sql, OrganizationId organization, ReservationId reservation) =>
        sql.QueryFirstOrDefaultAsync<ReservationRow>("Reservation_Read", new { OrganizationId = organization, ReservationId = reservation });

    /// <summary>The agent of a reservation, also of one that ended.</summary>
    public Task<AgentId?> FindAgentAsync(DbSession sql, OrganizationId organization, ReservationId reservation) =>
        sql.QueryFirstOrDefaultAsync<AgentId?>("Reservation_ReadAgent", new { OrganizationId = organization, ReservationId = reservation });

    public async Task<bool> CloseAsync(DbSession sql, LiveCall call, ReservationState state, DateTimeOffset now) =>
        Reservations.CanMove(ReservationState.Pending, state)
        && await sql.ExecuteAsync("Reservation_Close", new { call.OrganizationId, call.ReservationId, State = state, EndedAt = now }) == 1;

    public async Task<bool> AcceptAsync(DbSession sql, LiveCall call, DateTimeOffset now, DateTimeOffset deadlineAt) =>
        await sql.ExecuteAsync("Reservation_Accept", new { call.OrganizationId, call.ReservationId, AcceptedAt = now, DeadlineAt = deadlineAt }) == 1;

    public async Task<bool> ConnectAsync(DbSession sql, LiveCall call, DateTimeOffset at) =>
        await sql.ExecuteAsync("Reservation_Connect", new { call.OrganizationId, call.ReservationId, ConnectedAt = at }) == 1;

    public async Task<bool> AnnounceEndAsync(DbSession sql, LiveCall call, DateTimeOffset now, DateTimeOffset deadlineAt) =>
        await sql.ExecuteAsync("Reservation_AnnounceEnd", new { call.OrganizationId, call.ReservationId, EndAnnouncedAt = now, DeadlineAt = deadlineAt }) == 1;

    /// <summary>The caller is left with music until the deadline at the latest.</summary>
    public async Task<bool> HoldAsync(DbSession sql, LiveCall call, DateTimeOffset now, DateTimeOffset deadlineAt) =>
        await sql.ExecuteAsync("Reservation_Hold", new { call.OrganizationId, call.ReservationId, HeldAt = now, DeadlineAt = deadlineAt }) == 1;

    public async Task<bool> TakeBackAsync(DbSession sql, LiveCall call) =>
        await sql.ExecuteAsync("Reservation_TakeBack", new { call.OrganizationId, call.ReservationId }) == 1;

    public async Task<bool> EndTalkAsync(DbSession sql, LiveCall call, TalkEnd by, DateTimeOffset now, DateTimeOffset deadlineAt) =>
        await sql.ExecuteAsync("Reservation_EndTalk", new { call.OrganizationId, call.ReservationId, TalkEndedAt = now, TalkEndedBy = by, DeadlineAt = deadlineAt }) == 1;

    public async Task<bool> ExtendWrapUpAsync(DbSession sql, OrganizationId organization, ReservationId reservation, DateTimeOffset now, DateTimeOffset deadlineAt) =>
        await sql.ExecuteAsync("Reservation_ExtendWrapUp", new { OrganizationId = organization, ReservationId = reservation, Now = now, DeadlineAt = deadlineAt }) == 1;

    public async Task<bool> EndAsync(DbSession sql, OrganizationId organization, ReservationId reservation, DateTimeOffset now) =>
        await sql.ExecuteAsync("Reservation_End", new { OrganizationId = organization, ReservationId = reservation, EndedAt = now }) == 1;

    /// <summary>Until when an agent may answer; nothing once they did or may no longer.</summary>
    public Task RingUntilAsync(DbSession sql, OrganizationId organization, ReservationId reservation, DateTimeOffset deadlineAt) =>
        sql.ExecuteAsync("Reservation_RingUntil", new { OrganizationId = organization, ReservationId = reservation, DeadlineAt = deadlineAt });

    public Task PostponeAsync(DbSession sql, OrganizationId organization, ReservationId reservation, DateTimeOffset deadlineAt) =>
        sql.ExecuteAsync("Reservation_Postpone", new { OrganizationId = organization, ReservationId = reservation, DeadlineAt = deadlineAt });

    public Task<IReadOnlyList<DueReservation>> ReadDueAsync(DbSession sql, DateTimeOffset now) =>
        sql.QueryAsync<DueReservation>("Reservation_ReadDue", new { Now = now });

    public Task<DateTimeOffset?> NextDeadlineAsync(DbSession sql) => sql.QueryFirstOrDefaultAsync<DateTimeOffset?>("Reservation_NextDeadline");
}
