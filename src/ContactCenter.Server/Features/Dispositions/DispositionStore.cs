using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Dispositions;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Dispositions;

/// <summary>What agents recorded; notes are encrypted like everything that speaks of people.</summary>
internal sealed class DispositionStore(PersonalData personalData)
{
    /// <summary>Keeps what was recorded, in place of what was recorded of the same conversation before.</summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="call">The call; it is held, so that nobody writes beside us.</param>
    /// <param name="reservation">The conversation.</param>
    /// <param name="agent">Who had it.</param>
    /// <param name="disposition">What is recorded; a note of null leaves an earlier one.</param>
    public async Task KeepAsync(UnitOfWork unit, LiveCall call, ReservationId reservation, AgentId agent, Disposition disposition)
    {
        var note = string.IsNullOrWhiteSpace(disposition.Note) ? null : personalData.Protect(disposition.Note.Trim());
        var changed = await unit.Sql.ExecuteAsync("Disposition_Change", new
        {
            call.OrganizationId,
            ReservationId = reservation,
            disposition.Code,
            disposition.Requester,
            disposition.Resolved,
            KeepsNote = disposition.Note is null,
            NoteProtected = note,
            RecordedAt = unit.Now,
        });
        if (changed == 0)
        {
            await unit.Sql.ExecuteAsync("Disposition_Create", new
            {
                ReservationId = reservation,
                call.OrganizationId,
                call.ContactId,
                call.CallId,
                AgentId = agent,
                disposition.Code,
                disposition.Requester,
                disposition.Resolved,
                NoteProtected = note,
                RecordedAt = unit.Now,
                call.Simulated,
            });
        }
    }

    public Task<IReadOnlyList<DispositionRow>> ReadOfCallAsync(DbSession sql, OrganizationId organization, CallId call) =>
        sql.QueryAsync<DispositionRow>("Disposition_ReadOfCall", new { OrganizationId = organization, CallId = call });
}
