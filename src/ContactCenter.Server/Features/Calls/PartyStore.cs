using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Calls;

/// <summary>The only place where numbers, names and addresses of people are written.</summary>
internal sealed class PartyStore(PersonalData personalData)
{
    /// <summary>The row of a number in an organization, made at its first call.</summary>
    public async Task<PartyId> FindOrCreateAsync(UnitOfWork unit, OrganizationId organization, PhoneNumber number)
    {
        var hash = await personalData.HashAsync(unit.Sql, number);
        var known = await unit.Sql.QueryFirstOrDefaultAsync<Guid?>("Party_FindByHash", new { OrganizationId = organization, NumberHash = hash });
        if (known is { } id)
        {
            return new PartyId(id);
        }

        var party = new PartyId(unit.NewId());
        await unit.Sql.ExecuteAsync("Party_Create", new
        {
            PartyId = party,
            OrganizationId = organization,
            NumberProtected = personalData.Protect(number.Value),
            NumberHash = hash,
            NumberMasked = number.Masked,
            CreatedAt = unit.Now,
        });
        return party;
    }

    /// <summary>The number of a party; null when it was erased.</summary>
    public async Task<PhoneNumber?> FindNumberAsync(DbSession sql, OrganizationId organization, PartyId party) =>
        await sql.QueryFirstOrDefaultAsync<byte[]>("Party_ReadNumber", new { OrganizationId = organization, PartyId = party }) is { } number
        && PhoneNumber.TryParse(personalData.Unprotect(number), out var found)
            ? found
            : null;
}
