using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.RemoteHelp;
using ContactCenter.Core.Routing;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.RemoteHelp;

/// <summary>Callers' permissions for help on their screens; a call has one open question at most.</summary>
internal sealed class ConsentStore
{
    public Task CreateAsync(UnitOfWork unit, LiveCall call, ConsentId consent, RemoteHelpSettings settings, string textVersion, string revision, DateTimeOffset deadlineAt) =>
        unit.Sql.ExecuteAsync("RemoteHelpConsent_Create", new
        {
            ConsentId = consent,
            call.OrganizationId,
            call.ContactId,
            call.CallId,
            call.ReservationId,
            call.AgentId,
            TextKey = settings.Text,
            TextVersion = textVersion,
            FlowRevision = revision,
            call.Language,
            AskedAt = unit.Now,
            DeadlineAt = deadlineAt,
            call.Simulated,
        });

    public Task<ConsentRow?> FindAsync(DbSession sql, OrganizationId organization, ConsentId consent) =>
        sql.QueryFirstOrDefaultAsync<ConsentRow>("RemoteHelpConsent_Read", new { OrganizationId = organization, ConsentId = consent });

    /// <summary>The latest question of a conversation.</summary>
    public Task<ConsentRow?> FindLastAsync(DbSession sql, OrganizationId organization, ReservationId reservation) =>
        sql.QueryFirstOrDefaultAsync<ConsentRow>("RemoteHelpConsent_FindLast", new { OrganizationId = organization, ReservationId = reservation });

    /// <summary>The caller's leg came for the question.</summary>
    public async Task<bool> HearAsync(UnitOfWork unit, ConsentRow consent, DateTimeOffset deadlineAt) =>
        await unit.Sql.ExecuteAsync("RemoteHelpConsent_Hear", new { consent.OrganizationId, consent.ConsentId, HeardAt = unit.Now, DeadlineAt = deadlineAt }) == 1;

    public async Task<bool> AskAgainAsync(DbSession sql, ConsentRow consent, int attempts) =>
        await sql.ExecuteAsync("RemoteHelpConsent_AskAgain", new { consent.OrganizationId, consent.ConsentId, Expected = consent.Attempts, Attempts = attempts }) == 1;

    /// <summary>Writes once what came of it, and tells of it.</summary>
    /// <returns>Whether nobody had answered before.</returns>
    public async Task<bool> AnswerAsync(UnitOfWork unit, LiveCall call, ConsentRow consent, ConsentAnswer answer, VoiceRecording? recording = null)
    {
        var answered = await unit.Sql.ExecuteAsync("RemoteHelpConsent_Answer", new
        {
            consent.OrganizationId,
            consent.ConsentId,
            Answer = answer,
            AnsweredAt = unit.Now,
            RecordingId = recording?.ProviderId,
            RecordingUrl = recording?.Address,
        }) == 1;
        if (answered)
        {
            unit.Record(CallEventKind.ConsentAsked, RefOf(call, consent), $"{ConsentNode.RemoteHelp} {(answer == ConsentAnswer.Given ? "given" : "declined")}");
        }

        return answered;
    }

    /// <summary>The agent's room is over: was it because the caller was taken out of it to be asked? True once per question.</summary>
    public async Task<bool> BringAgentBackAsync(UnitOfWork unit, OrganizationId organization, ReservationId reservation) =>
        await unit.Sql.ExecuteAsync("RemoteHelpConsent_BringAgentBack", new { OrganizationId = organization, ReservationId = reservation, unit.Now }) > 0;

    public Task BringCallerBackAsync(UnitOfWork unit, OrganizationId organization, ReservationId reservation) =>
        unit.Sql.ExecuteAsync("RemoteHelpConsent_BringCallerBack", new { OrganizationId = organization, ReservationId = reservation, unit.Now });

    /// <summary>The caller was never taken out of the room.</summary>
    public Task StayTogetherAsync(UnitOfWork unit, ConsentRow consent) =>
        unit.Sql.ExecuteAsync("RemoteHelpConsent_StayTogether", new { consent.OrganizationId, consent.ConsentId, unit.Now });

    /// <returns>False without the caller's yes.</returns>
    public async Task<bool> StartAsync(UnitOfWork unit, LiveCall call)
    {
        var started = await unit.Sql.ExecuteAsync("RemoteHelpConsent_Start", new { call.OrganizationId, call.ReservationId, unit.Now }) == 1;
        if (started)
        {
            unit.Record(CallEventKind.RemoteHelpStarted, call.Ref);
        }

        return started;
    }

    /// <returns>False where none was going on.</returns>
    public async Task<bool> EndAsync(UnitOfWork unit, LiveCall call)
    {
        var ended = await unit.Sql.ExecuteAsync("RemoteHelpConsent_End", new { call.OrganizationId, call.ReservationId, unit.Now }) == 1;
        if (ended)
        {
            unit.Record(CallEventKind.RemoteHelpEnded, call.Ref);
        }

        return ended;
    }

    public Task<IReadOnlyList<DueConsent>> ReadDueAsync(DbSession sql, DateTimeOffset now) => sql.QueryAsync<DueConsent>("RemoteHelpConsent_ReadDue", new { Now = now });

    public Task<DateTimeOffset?> NextDeadlineAsync(DbSession sql) => sql.QueryFirstOrDefaultAsync<DateTimeOffset?>("RemoteHelpConsent_NextDeadline");

    private static LiveCallRef RefOf(LiveCall call, ConsentRow consent) =>
        call.ReservationId == consent.ReservationId ? call.Ref : new LiveCallRef(call.OrganizationId, call.ContactId, call.CallId, ReservationId: consent.ReservationId);
}
