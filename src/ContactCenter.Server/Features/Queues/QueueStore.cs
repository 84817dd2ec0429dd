using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;

namespace ContactCenter.Server.Features.Queues;

/// <summary>Stays in queues; every change says from where.</summary>
internal sealed class QueueStore
{
    public Task CreateAsync(DbSession sql, NewQueueEntry entry) => sql.ExecuteAsync("QueueEntry_Create", entry);

    public Task<int> CountWaitingAsync(DbSession sql, OrganizationId organization, QueueId queue) =>
        sql.QuerySingleAsync<int>("QueueEntry_CountWaiting", new { OrganizationId = organization, QueueId = queue });

    public async Task<bool> MoveAsync(DbSession sql, OrganizationId organization, QueueEntryId entry, QueueEntryState expected, QueueEntryState state) =>
        await sql.ExecuteAsync("QueueEntry_Move", new { OrganizationId = organization, QueueEntryId = entry, Expected = expected, State = state }) == 1;

    public async Task<bool> ConnectAsync(DbSession sql, LiveCall call, DateTimeOffset answeredAt) =>
        await sql.ExecuteAsync("QueueEntry_Connect", new { call.OrganizationId, call.QueueEntryId, AnsweredAt = answeredAt }) == 1;

    public async Task<bool> LeaveAsync(DbSession sql, LiveCall call, DateTimeOffset exitAt, VisitExit exit) =>
        await sql.ExecuteAsync("QueueEntry_Leave", new { call.OrganizationId, call.QueueEntryId, ExitAt = exitAt, ExitKind = exit }) == 1;

    public async Task<bool> EndTalkAsync(DbSession sql, OrganizationId organization, QueueEntryId entry, DateTimeOffset endedAt) =>
        await sql.ExecuteAsync("QueueEntry_EndTalk", new { OrganizationId = organization, QueueEntryId = entry, TalkEndedAt = endedAt }) == 1;

    public Task EndWrapUpAsync(DbSession sql, OrganizationId organization, QueueEntryId entry, DateTimeOffset endedAt) =>
        sql.ExecuteAsync("QueueEntry_EndWrapUp", new { OrganizationId = organization, QueueEntryId = entry, WrapUpEndedAt = endedAt });

    /// <summary>Who waits or is on the way to an agent, in the order of service.</summary>
    public Task<IReadOnlyList<WaitingVisit>> ReadLineAsync(DbSession sql, OrganizationId organization, QueueId queue) =>
        sql.QueryAsync<WaitingVisit>("QueueEntry_ReadLine", new { OrganizationId = organization, QueueId = queue });

    /// <summary>The stays that were answered last, the latest first.</summary>
    /// <param name="sql">The unit's statements.</param>
    /// <param name="organization">Whose.</param>
    /// <param name="queue">Which queue.</param>
    /// <param name="from">Only those that began since.</param>
    /// <param name="most">How many at most.</param>
    public Task<IReadOnlyList<AnsweredVisit>> ReadAnsweredAsync(DbSession sql, OrganizationId organization, QueueId queue, DateTimeOffset from, int most) =>
        sql.QueryAsync<AnsweredVisit>("QueueEntry_ReadAnswered", new { OrganizationId = organization, QueueId = queue, From = from, Most = most });

    /// <summary>The organization's agents who are ready, and what each can do.</summary>
    public Task<IReadOnlyList<ReadyAgentRow>> ReadOnDutyAsync(DbSession sql, OrganizationId organization) =>
        sql.QueryAsync<ReadyAgentRow>("Agent_ReadOnDuty", new { OrganizationId = organization });

    /// <summary>The place that the same number gave up in this queue last; null where it has none, or was served since.</summary>
    public async Task<LostPlace?> FindLostPlaceAsync(DbSession sql, LiveCall call, QueueId queue, DateTimeOffset since) =>
        await sql.QueryFirstOrDefaultAsync<EarlierVisit>("QueueEntry_ReadLost", new { call.OrganizationId, call.CallId, QueueId = queue, Since = since })
            is { ExitKind: VisitExit.Abandoned, ExitAt: { } leftAt } visit
                ? new LostPlace(visit.AgeFrom, leftAt)
                : null;

    /// <summary>
    /// The call's latest stay, open or not: where it came from and what it was about. One that we placed and that stood in no queue has
    /// the one of its matter, with the age of the call: there the citizen waits when the agent is lost.
    /// </summary>
    public async Task<LastVisit?> FindLastAsync(DbSession sql, LiveCall call)
    {
        var of = new { call.OrganizationId, call.CallId };
        var last = await sql.QueryFirstOrDefaultAsync<LastVisit>("QueueEntry_ReadLastOfCall", of);
        return last is null && call.IsOutbound ? await sql.QueryFirstOrDefaultAsync<LastVisit>("OutboundCall_ReadPlace", of) : last;
    }
}
