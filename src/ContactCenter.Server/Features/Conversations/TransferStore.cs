using System.Globalization;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>Transfers; a call has one open at most. Numbers that were typed stand with a party, like every number of somebody.</summary>
internal sealed class TransferStore(PartyStore parties)
{
    /// <summary>Begins a transfer out of a conversation, and tells of it.</summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="call">The call, with the agent who leads it on.</param>
    /// <param name="kind">Leaving at once, or asking first.</param>
    /// <param name="target">To whom.</param>
    /// <param name="to">The colleague as they are held for it; null where nobody is yet.</param>
    /// <param name="leg">The leg of whom is rung outside.</param>
    /// <param name="until">Until when it may ring.</param>
    public async Task BeginAsync(
        UnitOfWork unit, LiveCall call, TransferKind kind, TransferTarget target, ReservationId? to = null, LegId? leg = null, DateTimeOffset? until = null)
    {
        var interpreter = target as TransferTarget.Interpreter;
        var outside = target as TransferTarget.Outside;
        var number = outside?.Number ?? interpreter?.Number;
        await unit.Sql.ExecuteAsync("Transfer_Create", new
        {
            TransferId = new TransferId(unit.NewId()),
            call.OrganizationId,
            call.ContactId,
            call.CallId,
            call.ReservationId,
            call.AgentId,
            Kind = kind,
            ToAgentId = (target as TransferTarget.Colleague)?.AgentId,
            ToQueueId = (target as TransferTarget.Queue)?.QueueId,
            ToPartyId = number is { } someone ? (PartyId?)await parties.FindOrCreateAsync(unit, call.OrganizationId, someone) : null,
            ToName = outside?.Name,
            ToReservationId = to,
            ToLegId = leg,
            interpreter?.Language,
            DeadlineAt = until,
            State = kind == TransferKind.Blind ? TransferState.Moving : TransferState.Pending,
            AskedAt = unit.Now,
            call.Simulated,
        });
        unit.Record(CallEventKind.TransferAsked, call.Ref, $"{kind} {target.Word}");
    }

    public Task<TransferRow?> FindOpenAsync(DbSession sql, OrganizationId organization, CallId call) =>
        sql.QueryFirstOrDefaultAsync<TransferRow>("Transfer_FindOpen", new { OrganizationId = organization, CallId = call });

    public Task<TransferRow?> FindAsync(DbSession sql, OrganizationId organization, TransferId transfer) =>
        sql.QueryFirstOrDefaultAsync<TransferRow>("Transfer_Read", new { OrganizationId = organization, TransferId = transfer });

    /// <summary>The colleague answered and talks with the agent.</summary>
    public Task<bool> JoinAsync(UnitOfWork unit, TransferRow transfer) => MoveAsync(unit, transfer, TransferState.Pending, TransferState.Joined, unit.Now);

    /// <summary>The agent leaves; the caller and the colleague are to meet.</summary>
    public Task<bool> HandOverAsync(UnitOfWork unit, TransferRow transfer) => MoveAsync(unit, transfer, TransferState.Joined, TransferState.Moving, null);

    /// <summary>A colleague is rung for a caller who is on the way.</summary>
    public Task NameColleagueAsync(DbSession sql, TransferRow transfer, ReservationId to) =>
        sql.ExecuteAsync("Transfer_NameColleague", new { transfer.OrganizationId, transfer.TransferId, ToReservationId = to });

    /// <summary>The caller waits for somebody outside in a room of their own, until the deadline at the latest.</summary>
    public Task MeetAsync(DbSession sql, TransferRow transfer, DateTimeOffset deadlineAt) =>
        sql.ExecuteAsync("Transfer_Meet", new { transfer.OrganizationId, transfer.TransferId, DeadlineAt = deadlineAt });

    /// <summary>Ends a transfer once, and tells how.</summary>
    public async Task EndAsync(UnitOfWork unit, TransferRow transfer, LiveCall call, TransferEnding ending)
    {
        if (await unit.Sql.ExecuteAsync("Transfer_End", new { transfer.OrganizationId, transfer.TransferId, EndedAt = unit.Now, Ending = ending }) == 1)
        {
            unit.Record(
                CallEventKind.TransferClosed,
                new LiveCallRef(call.OrganizationId, call.ContactId, call.CallId, ReservationId: transfer.ReservationId, AgentId: transfer.AgentId),
                $"{transfer.Kind} {ending}{Interpreted(transfer, unit.Now)}");
        }
    }

    /// <summary>Ends the open transfer of a call, where there is one.</summary>
    public async Task EndOpenAsync(UnitOfWork unit, LiveCall call, TransferEnding ending)
    {
        if (await FindOpenAsync(unit.Sql, call.OrganizationId, call.CallId) is { } transfer)
        {
            await EndAsync(unit, transfer, call, ending);
        }
    }

    public Task<IReadOnlyList<DueTransfer>> ReadDueAsync(DbSession sql, DateTimeOffset now) => sql.QueryAsync<DueTransfer>("Transfer_ReadDue", new { Now = now });

    public Task<DateTimeOffset?> NextDeadlineAsync(DbSession sql) => sql.QueryFirstOrDefaultAsync<DateTimeOffset?>("Transfer_NextDeadline");

    // what the service bills: minutes that were begun
    private static string Interpreted(TransferRow transfer, DateTimeOffset now) => transfer is { Kind: TransferKind.Interpreter, Language: { } language, JoinedAt: { } since }
        ? string.Create(CultureInfo.InvariantCulture, $" {language} {Math.Ceiling((now - since).TotalMinutes)} min")
        : string.Empty;

    private static async Task<bool> MoveAsync(UnitOfWork unit, TransferRow transfer, TransferState expected, TransferState state, DateTimeOffset? joinedAt) =>
        Transfers.CanMove(expected, state)
        && await unit.Sql.ExecuteAsync(
            "Transfer_Move", new { transfer.OrganizationId, transfer.TransferId, Expected = expected, State = state, JoinedAt = joinedAt }) == 1;
}
