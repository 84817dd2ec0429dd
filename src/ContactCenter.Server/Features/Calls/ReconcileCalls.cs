using ContactCenter.Core.Calls;
using ContactCenter.Core.Routing;
using ContactCenter.Data;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Asks the provider about calls that have gone on without a sign: an end that was never told is found here.</summary>
internal sealed class ReconcileCalls(
    Database database,
    UnitRunner units,
    OneByOne oneByOne,
    BusinessClock clock,
    CallStore calls,
    ReservationStore reservations,
    RecordAgentStatus agentStatus,
    EventStore events,
    EndCall endCall,
    ITelephony telephony)
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(30);

    /// <returns>When the next call is to be checked; null after a failure, which is tried again with the next sweep.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        var due = await database.ReadAsync((sql, _) => sql.QueryAsync<DueCall>("Call_ReadDue", new { clock.Now }), cancellationToken);
        var all = await oneByOne.EachAsync("the check of a call", due, call => CheckAsync(call, cancellationToken));
        return !all ? null : await database.ReadAsync((sql, _) => sql.QueryFirstOrDefaultAsync<DateTimeOffset?>("Call_NextDeadline"), cancellationToken);
    }

    /// <summary>Nobody listened for a while: any live call may have ended unheard, so the next sweep asks for all of them.</summary>
    public Task CheckAllNextAsync(CancellationToken cancellationToken) =>
        database.WriteAsync((sql, _) => sql.ExecuteAsync("Call_CheckNow", new { clock.Now }), cancellationToken);

    private async Task CheckAsync(DueCall due, CancellationToken cancellationToken)
    {
        var caller = due.ProviderLegId is { } named ? await telephony.ReadLegAsync(named, cancellationToken) : null;
        if (caller is not null && EndOf(caller) is { } ended)
        {
            await EndAsync(due, ended, (caller as ProviderLookup.Found)?.Leg.EndedAt, cancellationToken);
            return;
        }

        var agent = due.AgentProviderLegId is null ? null : await telephony.ReadLegAsync(due.AgentProviderLegId, cancellationToken);
        await units.RunAsync(
            async unit =>
            {
                if (await calls.HoldAsync(unit.Sql, due.OrganizationId, due.CallId) is not { EndedAt: null } call)
                {
                    return;
                }

                // somebody was to be rung, and nobody waits for it any more
                if (caller is null && call is { CallerProviderLegId: null, ReservationId: null })
                {
                    await endCall.ExecuteAsync(unit, call, LegState.Failed);
                    return;
                }

                if (agent is not null && EndOf(agent) is { } lost && call.ReservationId is { } reservation)
                {
                    await LoseAgentAsync(unit, call, reservation, lost);
                }

                var next = caller is null or ProviderLookup.Unavailable ? AskAgainAfter : ReceiveCall.CheckAfter;
                await calls.PostponeAsync(unit.Sql, call.OrganizationId, call.CallId, unit.Now + next);
            },
            cancellationToken,
            EventOrigin.Reconciled);
    }

    // the call ended when the provider says so, though not before what we saw of it afterwards
    private async Task EndAsync(DueCall due, LegState ended, DateTimeOffset? endedAt, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var at = endedAt < now ? endedAt.Value : now;
        await units.RunAsync(
            async unit =>
            {
                if (await calls.HoldAsync(unit.Sql, due.OrganizationId, due.CallId) is { EndedAt: null } call)
                {
                    var seen = await events.ReadByCallAsync(unit.Sql, due.OrganizationId, due.CallId);
                    unit.NotBefore(seen.Select(e => e.At).DefaultIfEmpty(unit.Now).Max());
                    await endCall.ExecuteAsync(unit, call, ended);
                }
            },
            cancellationToken,
            EventOrigin.Reconciled,
            at);
    }

    private async Task LoseAgentAsync(UnitOfWork unit, LiveCall call, ReservationId reservation, LegState state)
    {
        if (await HeldReservation.HoldAsync(unit, reservations, calls, call.OrganizationId, reservation) is { IsLive: true } held)
        {
            await agentStatus.ApplyAsync(unit, held, state);
        }
    }

    private static LegState? EndOf(ProviderLookup lookup) => lookup switch
    {
        ProviderLookup.Found { Leg.State: >= LegState.Completed and var state } => state,
        ProviderLookup.Missing => LegState.Failed,
        _ => null,
    };

    private sealed record DueCall
    {
        public required Core.Organizations.OrganizationId OrganizationId { get; init; }

        public required CallId CallId { get; init; }

        public string? ProviderLegId { get; init; }

        public string? AgentProviderLegId { get; init; }
    }
}
