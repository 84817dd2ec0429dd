using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Users.Audit;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users;

/// <summary>
/// Makes the demonstration's users where they are missing. Everybody knows their password, so they may sign in only while
/// <see cref="DemoAccess"/> allows it.
/// </summary>
internal sealed class DemoUsers(
    Database database, UserStore users, UserCreation creation, ILookupNormalizer names, IPasswordHasher<UserAccount> hasher, FlowCatalog flows)
{
    public const string Password = "demo";
    private const string Turn = "demo users";

    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        var team = DemoTeam.For([.. flows.All.Select(set => (set.Organization.Id, set.Organization.AskedSkills()))])
            .Where(person => person.Memberships.Count > 0)
            .Select(person => (Person: person, User: creation.Make(person.UserName, names.NormalizeName(person.UserName), person.DisplayName, demo: true)))
            .ToList();
        var hash = hasher.HashPassword(team[0].User, Password);
        await database.WriteAsync(
            async (sql, _) =>
            {
                await sql.LockAsync(Turn);
                foreach (var (person, user) in team)
                {
                    user.PasswordHash = hash;
                    await EnsureAsync(sql, person, user);
                }
            },
            cancellationToken);
    }

    // someone real who happens to have the name keeps it
    private async Task EnsureAsync(DbSession sql, DemoUser person, UserAccount user)
    {
        if (await users.FindByNameAsync(sql, user.NormalizedUserName) is null)
        {
            await creation.InsertAsync(sql, user, person.Memberships, AuditAuthor.Start);
        }
    }
}
