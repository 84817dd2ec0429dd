using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using ContactCenter.Data;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Calls, contacts and legs.</summary>
internal sealed class CallStore
{
    public async Task CreateAsync(DbSession sql, NewCall call)
    {
        await sql.ExecuteAsync("Contact_Create", new { call.ContactId, call.OrganizationId, call.PartyId, Channel = "Phone", StartedAt = call.ReceivedAt, call.Simulated });
        await sql.ExecuteAsync("Call_Create", new
        {
            call.CallId,
            call.OrganizationId,
            call.ContactId,
            call.PartyId,
            call.Direction,
            DialedNumber = call.DialedNumber.Value,
            State = call.Direction == CallDirection.Inbound ? CallState.InFlow : CallState.Connecting,
            call.Language,
            call.Topic,
            call.ReceivedAt,
            call.DeadlineAt,
            call.Simulated,
        });
        await CreateLegAsync(sql, call.OrganizationId, call.CallId, call.LegId, LegKind.Caller, null, call.ProviderLegId, call.Direction == CallDirection.Inbound ? LegState.Answered : LegState.Requested, call.ReceivedAt);
    }

    public Task CreateLegAsync(
        DbSession sql,
        OrganizationId organization,
        CallId call,
        LegId leg,
        LegKind kind,
        ReservationId? reservation,
        string? providerLegId,
        LegState state,
        DateTimeOffset now) =>
        sql.ExecuteAsync("CallLeg_Create", new
        {
            LegId = leg,
            OrganizationId = organization,
            CallId = call,
            ReservationId = reservation,
            Kind = kind,
            ProviderLegId = providerLegId,
            State = state,
            StartedAt = now,
            AnsweredAt = state == LegState.Answered ? now : (DateTimeOffset?)null,
        });

    /// <summary>Reads the call and holds it until the unit of work ends: signals of one call run one after the other on every node.</summary>
    public async Task<LiveCall?> HoldAsync(DbSession sql, OrganizationId organization, CallId call)
    {
        await sql.LockAsync($"call {call}");
        return await sql.QueryFirstOrDefaultAsync<LiveCall>("Call_ReadLive", new { OrganizationId = organization, CallId = call });
    }

    public Task<LegOwner?> FindLegAsync(DbSession sql, string providerLegId) =>
        sql.QueryFirstOrDefaultAsync<LegOwner>("CallLeg_FindByProviderLegId", new { ProviderLegId = providerLegId });

    /// <summary>Moves the call unless it is not where it was expected; the row's own guard.</summary>
    public async Task<bool> MoveAsync(DbSession sql, LiveCall call, CallState expected, CallState state) =>
        CallStates.CanMove(expected, state)
        && await sql.ExecuteAsync("Call_Move", new { call.OrganizationId, call.CallId, Expected = expected, State = state }) == 1;

    public Task DescribeAsync(DbSession sql, LiveCall call, LanguageTag language, string? topic) =>
        sql.ExecuteAsync("Call_Describe", new { call.OrganizationId, call.CallId, Language = language, Topic = topic });

    public async Task<bool> EndAsync(DbSession sql, LiveCall call, DateTimeOffset endedAt, CallOutcome outcome)
    {
        var ended = await sql.ExecuteAsync("Call_End", new { call.OrganizationId, call.CallId, EndedAt = endedAt, Outcome = outcome }) == 1;
        await sql.ExecuteAsync("Contact_End", new { call.OrganizationId, call.ContactId, EndedAt = endedAt });
        return ended;
    }

    public Task PostponeAsync(DbSession sql, OrganizationId organization, CallId call, DateTimeOffset deadlineAt) =>
        sql.ExecuteAsync("Call_Postpone", new { OrganizationId = organization, CallId = call, DeadlineAt = deadlineAt });

    public Task SetPendingMoveAsync(DbSession sql, OrganizationId organization, LegId leg, string? url) =>
        sql.ExecuteAsync("CallLeg_SetPendingMove", new { OrganizationId = organization, LegId = leg, PendingMove = url });

    /// <summary>The leg asked for an address: when it was being taken there, it is there now.</summary>
    public Task ArriveAsync(DbSession sql, OrganizationId organization, LegId leg, string url) =>
        sql.ExecuteAsync("CallLeg_Arrive", new { OrganizationId = organization, LegId = leg, Url = url });

    public Task NameLegAsync(DbSession sql, OrganizationId organization, LegId leg, string providerLegId) =>
        sql.ExecuteAsync("CallLeg_Name", new { OrganizationId = organization, LegId = leg, ProviderLegId = providerLegId });

    /// <summary>The leg that answered is the leg, whatever name was known before: a ring that was repeated on the way made two.</summary>
    public Task RenameLegAsync(DbSession sql, OrganizationId organization, LegId leg, string providerLegId) =>
        sql.ExecuteAsync("CallLeg_Rename", new { OrganizationId = organization, LegId = leg, ProviderLegId = providerLegId });

    /// <summary>The leg asks what to do, so it was answered, whatever its status said so far.</summary>
    public Task AnswerLegAsync(DbSession sql, OrganizationId organization, LegId leg, DateTimeOffset now) =>
        sql.ExecuteAsync("CallLeg_Answer", new { OrganizationId = organization, LegId = leg, Now = now });

    public async Task<bool> IsLegLiveAsync(DbSession sql, OrganizationId organization, LegId leg) =>
        await sql.QuerySingleAsync<int>("CallLeg_CountLive", new { OrganizationId = organization, LegId = leg }) == 1;

    /// <summary>Keeps a leg's status unless a later one, or its end, was seen before.</summary>
    public async Task<bool> RecordStatusAsync(DbSession sql, OrganizationId organization, LegId leg, LegState state, int sequence, DateTimeOffset now) =>
        await sql.ExecuteAsync("CallLeg_RecordStatus", new
        {
            OrganizationId = organization,
            LegId = leg,
            State = state,
            Sequence = sequence,
            AnsweredAt = state == LegState.Answered ? now : (DateTimeOffset?)null,
            EndedAt = state >= LegState.Completed ? now : (DateTimeOffset?)null,
        }) == 1;
}
