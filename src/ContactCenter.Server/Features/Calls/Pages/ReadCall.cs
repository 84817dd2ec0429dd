using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Dispositions;
using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>Reads a call with what agents recorded of it.</summary>
internal sealed class ReadCall(Database database, FlowCatalog flows, CallPageStore store, DispositionStore dispositions, PersonalData personalData)
{
    /// <returns>Null where the organization has no such call.</returns>
    public Task<CallResponse?> ExecuteAsync(OrganizationId organization, CallId id, LanguageTag reader, CancellationToken cancellationToken) => database.ReadAsync(
        async (sql, _) =>
        {
            if (await store.FindAsync(sql, organization, id) is not { } call)
            {
                return null;
            }

            var recorded = await dispositions.ReadOfCallAsync(sql, organization, id);
            return new CallResponse(
                call.CallId.Value,
                call.ContactId.Value,
                call.ReceivedAt,
                call.EndedAt,
                call.Outcome,
                call.Language.Value,
                call.Topic,
                call.NumberMasked,
                [.. recorded.Select(row => ResponseOf(row, flows.Get(organization).Organization, reader))]);
        },
        cancellationToken);

    private DispositionResponse ResponseOf(DispositionRow row, Organization organization, LanguageTag reader) => new(
        row.ReservationId.Value,
        row.DisplayName,
        row.Code.Value,
        organization.Dispositions.FirstOrDefault(type => type.Code == row.Code)?.NameIn(reader, organization.DefaultLanguage) ?? row.Code.Value,
        row.Requester,
        row.Resolved,
        row.NoteProtected is { } note ? personalData.Unprotect(note) : null,
        row.RecordedAt);
}
