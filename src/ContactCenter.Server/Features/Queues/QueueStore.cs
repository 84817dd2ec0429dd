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

    /// <summary>The call's latest stay, open or not: where it came from and what it was about.</summary>
    public Task<LastVisit?> FindLastAsync(DbSession sql, LiveCall call) =>
        sql.QueryFirstOrDefaultAsync<LastVisit>("QueueEntry_ReadLastOfCall", new { call.OrganizationId, call.CallId });
}
