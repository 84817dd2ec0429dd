using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;

namespace ContactCenter.Server.Infrastructure.Units;

/// <summary>The append-only log.</summary>
internal sealed class EventStore
{
    public async Task AppendAsync(DbSession sql, IReadOnlyList<CallEvent> events, DateTimeOffset recordedAt)
    {
        foreach (var e in events)
        {
            await sql.ExecuteAsync("CallEvent_Append", new
            {
                e.EventId,
                e.OrganizationId,
                e.ContactId,
                e.CallId,
                e.QueueEntryId,
                e.ReservationId,
                e.AgentId,
                Kind = e.Kind.ToString(),
                e.At,
                RecordedAt = recordedAt,
                Origin = e.Origin.ToString(),
                e.Detail,
            });
        }
    }

    public Task<IReadOnlyList<CallEvent>> ReadByCallAsync(DbSession sql, OrganizationId organization, CallId call) =>
        sql.QueryAsync<CallEvent>("CallEvent_ReadByCall", new { OrganizationId = organization, CallId = call });
}
