using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.RemoteHelp;
using ContactCenter.Core.Routing;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Features.RemoteHelp;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.ProviderCommands;

/// <summary>Wishes to the provider: written with the signal that caused them, under a key that admits each wish once.</summary>
internal sealed class ProviderCommandStore(CallStore calls)
{
    private const int ForWaitingCallers = 1;
    private const int ForOurOwnCalls = 2;

    public Task RingAgentAsync(UnitOfWork unit, OrganizationId organization, CallId call, LegId leg, ReservationId reservation) =>
        WriteAsync(unit, organization, $"ring {reservation}", CommandKind.RingAgent, call, leg, reservation, null);

    /// <summary>Keeps the intended move on the leg, then asks for it: requests that the move itself causes are known by it.</summary>
    public async Task MoveLegAsync(UnitOfWork unit, LiveCall call, LegId leg, ReservationId reservation, string url)
    {
        await calls.SetPendingMoveAsync(unit.Sql, call.OrganizationId, leg, url);
        await WriteAsync(unit, call.OrganizationId, MoveKey(leg, reservation), CommandKind.MoveLeg, call.CallId, leg, reservation, url);
    }

    /// <summary>Takes a caller out of a queue to an address of ours.</summary>
    public async Task SendOnAsync(UnitOfWork unit, LiveCall call, QueueEntryId entry, string url)
    {
        await calls.SetPendingMoveAsync(unit.Sql, call.OrganizationId, call.CallerLegId, url);
        await WriteAsync(unit, call.OrganizationId, $"move {call.CallerLegId} out of {entry}", CommandKind.MoveLeg, call.CallId, call.CallerLegId, null, url);
    }

    /// <summary>Takes a caller out of a room where nobody comes, once per transfer.</summary>
    public async Task ReturnLegAsync(UnitOfWork unit, LiveCall call, TransferRow transfer, string url)
    {
        await calls.SetPendingMoveAsync(unit.Sql, call.OrganizationId, call.CallerLegId, url);
        await WriteAsync(
            unit, call.OrganizationId, $"move {call.CallerLegId} back from {transfer.TransferId}", CommandKind.MoveLeg, call.CallId, call.CallerLegId, transfer.ReservationId, url);
    }

    /// <summary>Takes a supervisor's leg out of the room and lets it come back another way; a wish of its own each time.</summary>
    public async Task MoveObserverAsync(UnitOfWork unit, LiveCall call, LegId leg, string url)
    {
        await calls.SetPendingMoveAsync(unit.Sql, call.OrganizationId, leg, url);
        await WriteAsync(unit, call.OrganizationId, $"observe {leg} {url}", CommandKind.MoveLeg, call.CallId, leg, null, url);
    }

    /// <summary>Takes a caller out of the conversation to be asked something, once per question.</summary>
    public Task AskConsentAsync(UnitOfWork unit, LiveCall call, ConsentId consent) =>
        MoveForConsentAsync(unit, call, call.ReservationId, $"ask {consent}", VoiceUrls.AskConsent(call.OrganizationId, consent));

    /// <summary>Fetches a caller of whose answer nothing was heard, once per question.</summary>
    public Task FetchAskedAsync(UnitOfWork unit, LiveCall call, ConsentRow consent) =>
        MoveForConsentAsync(unit, call, consent.ReservationId, $"fetch {consent.ConsentId}", VoiceUrls.ConsentBack(call.OrganizationId, consent.ConsentId));

    public Task EndLegAsync(UnitOfWork unit, LiveCall call, LegId leg) =>
        WriteAsync(unit, call.OrganizationId, $"end {leg}", CommandKind.EndLeg, call.CallId, leg, call.ReservationId, null);

    /// <summary>As <see cref="EndLegAsync"/>, but a wish of its own each time: for somebody who asks again because the line is still there.</summary>
    public Task EndLegAgainAsync(UnitOfWork unit, LiveCall call, LegId leg) =>
        WriteAsync(unit, call.OrganizationId, $"end {leg} {unit.NewId()}", CommandKind.EndLeg, call.CallId, leg, call.ReservationId, null);

    public Task RingNumberAsync(UnitOfWork unit, LiveCall call, LegId leg) =>
        WriteAsync(unit, call.OrganizationId, $"ring {leg}", CommandKind.RingNumber, call.CallId, leg, call.ReservationId, null);

    /// <summary>The agent is on the line: now the citizen is rung whom they call.</summary>
    public Task DialOutAsync(UnitOfWork unit, LiveCall call) => WriteAsync(
        unit, call.OrganizationId, $"dial {call.CallerLegId}", CommandKind.DialOut, call.CallId, call.CallerLegId, call.ReservationId, null, ForOurOwnCalls);

    /// <summary>The caller is to hear music; a wish of its own each time.</summary>
    public Task HoldLegAsync(UnitOfWork unit, LiveCall call) => WriteAsync(
        unit, call.OrganizationId, $"hold {unit.NewId()}", CommandKind.HoldLeg, call.CallId, call.CallerLegId, call.ReservationId, VoiceUrls.Hold(call.OrganizationId));

    public Task TakeBackLegAsync(UnitOfWork unit, LiveCall call) => WriteAsync(
        unit, call.OrganizationId, $"take back {unit.NewId()}", CommandKind.TakeBackLeg, call.CallId, call.CallerLegId, call.ReservationId, null);

    /// <summary>When the provider confirmed that it moved the caller to the agent; null when it has not.</summary>
    public Task<DateTimeOffset?> MovedAtAsync(DbSession sql, LiveCall call) =>
        sql.QueryFirstOrDefaultAsync<DateTimeOffset?>(
            "ProviderCommand_ReadDoneAt",
            new { call.OrganizationId, CommandKey = MoveKey(call.CallerLegId, call.ReservationId!.Value) });

    public async Task<IReadOnlyList<ProviderCommandRow>> ClaimDueAsync(DbSession sql, DateTimeOffset now, DateTimeOffset leaseUntil, int take)
    {
        var claimed = await sql.QueryAsync<ProviderCommandRow>("ProviderCommand_ClaimDue", new { Now = now, LeaseUntil = leaseUntil, Take = take });
        return [.. claimed.OrderBy(c => c.Priority).ThenBy(c => c.Seq)];
    }

    public Task FinishAsync(DbSession sql, ProviderCommandRow command, CommandState state, DateTimeOffset now, string? detail) =>
        sql.ExecuteAsync("ProviderCommand_Finish", new { command.CommandId, command.OrganizationId, State = state, DoneAt = now, Detail = detail });

    /// <summary>To be looked at again later; nothing when our lease lapsed and someone else has the command now.</summary>
    /// <param name="sql">The unit of work.</param>
    /// <param name="command">As it was claimed.</param>
    /// <param name="state">Pending or unknown.</param>
    /// <param name="until">From when.</param>
    /// <param name="detail">Why, in a few words.</param>
    /// <param name="attempts">How often it was tried by now.</param>
    public Task PostponeAsync(DbSession sql, ProviderCommandRow command, CommandState state, DateTimeOffset until, string detail, int attempts) =>
        sql.ExecuteAsync("ProviderCommand_Postpone", new
        {
            command.CommandId,
            command.OrganizationId,
            Claim = command.Attempt,
            State = state,
            DeadlineAt = until,
            Attempt = attempts,
            Detail = detail,
        });

    public Task<DateTimeOffset?> NextDeadlineAsync(DbSession sql) => sql.QueryFirstOrDefaultAsync<DateTimeOffset?>("ProviderCommand_NextDeadline");

    public Task<CommandLeg?> FindLegAsync(DbSession sql, ProviderCommandRow command) =>
        sql.QueryFirstOrDefaultAsync<CommandLeg>("ProviderCommand_ReadLeg", new { command.OrganizationId, command.LegId, command.ReservationId });

    /// <summary>The provider's names of all legs of the reservations that an agent was held for since an instant, in any organization.</summary>
    public Task<IReadOnlyList<string>> ReadNamesOfAgentLegsAsync(DbSession sql, AgentId agent, DateTimeOffset since) =>
        sql.QueryAsync<string>("CallLeg_ReadNamesOfAgent", new { AgentId = agent, Since = since });

    /// <summary>The provider's names of all legs of people outside whom we rang since an instant.</summary>
    public Task<IReadOnlyList<string>> ReadNamesOfOutsideLegsAsync(DbSession sql, DateTimeOffset since) =>
        sql.QueryAsync<string>("CallLeg_ReadNamesOutside", new { Since = since });

    private async Task MoveForConsentAsync(UnitOfWork unit, LiveCall call, ReservationId? reservation, string key, string url)
    {
        await calls.SetPendingMoveAsync(unit.Sql, call.OrganizationId, call.CallerLegId, url);
        await WriteAsync(unit, call.OrganizationId, key, CommandKind.MoveLeg, call.CallId, call.CallerLegId, reservation, url);
    }

    private static string MoveKey(LegId leg, ReservationId reservation) => $"move {leg} {reservation}";

    private static async Task WriteAsync(
        UnitOfWork unit, OrganizationId organization, string key, CommandKind kind, CallId call, LegId leg, ReservationId? reservation, string? url,
        int priority = ForWaitingCallers)
    {
        await unit.Sql.ExecuteAsync("ProviderCommand_Create", new
        {
            CommandId = unit.NewId(),
            OrganizationId = organization,
            CommandKey = key,
            Kind = kind,
            CallId = call,
            LegId = leg,
            ReservationId = reservation,
            Url = url,
            Priority = priority,
            CreatedAt = unit.Now,
        });
        unit.Wake(Wake.Commands);
    }
}
