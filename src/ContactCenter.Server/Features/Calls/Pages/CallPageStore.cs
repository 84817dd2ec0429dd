using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Routing;

namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>What the pages about calls read.</summary>
internal sealed class CallPageStore(PersonalData personalData)
{
    public Task<CallRow?> FindAsync(DbSession sql, OrganizationId organization, CallId call) =>
        sql.QueryFirstOrDefaultAsync<CallRow>("Call_Read", new { OrganizationId = organization, CallId = call });

    public Task<IReadOnlyList<ListedVisit>> ReadListedAsync(DbSession sql, OrganizationId organization, DateTimeOffset from, bool simulated) =>
        sql.QueryAsync<ListedVisit>("QueueEntry_ReadListed", new { OrganizationId = organization, From = from, Simulated = simulated });

    public Task<IReadOnlyList<StayRow>> ReadStaysAsync(DbSession sql, OrganizationId organization, CallId call) =>
        sql.QueryAsync<StayRow>("QueueEntry_ReadOfCall", new { OrganizationId = organization, CallId = call });

    public Task<IReadOnlyList<LeftMessage>> ReadMessagesAsync(DbSession sql, OrganizationId organization, CallId call) =>
        sql.QueryAsync<LeftMessage>("Voicemail_ReadOfCall", new { OrganizationId = organization, CallId = call });

    /// <returns>Null where no number was shown, or it was erased.</returns>
    public async Task<PhoneNumber?> FindNumberAsync(DbSession sql, OrganizationId organization, CallId call) =>
        await sql.QueryFirstOrDefaultAsync<byte[]>("Party_ReadNumberOfCall", new { OrganizationId = organization, CallId = call }) is { } number
        && PhoneNumber.TryParse(personalData.Unprotect(number), out var found)
            ? found
            : null;
}
