using System.Globalization;
using ContactCenter.Data;
using ContactCenter.Server.Features.Users.Audit;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users;

/// <summary>How Identity reaches users: it changes the object, then asks for an update.</summary>
internal sealed partial class IdentityStore(Database database, UserStore users, IDataProtectionProvider protection, AuditTrail audit, AuditNote note)
    : IUserPasswordStore<UserAccount>, IUserSecurityStampStore<UserAccount>
{
    private static readonly IdentityErrorDescriber Errors = new();
    private readonly IDataProtector _protector = protection.CreateProtector("ContactCenter.UserSecret");

    public async Task<IdentityResult> CreateAsync(UserAccount user, CancellationToken cancellationToken)
    {
        try
        {
            await database.WriteAsync((sql, _) => users.CreateAsync(sql, user), cancellationToken);
            return IdentityResult.Success;
        }
        catch (Exception failure) when (DatabaseErrors.IsUniqueViolation(failure))
        {
            return IdentityResult.Failed(Errors.DuplicateUserName(user.UserName));
        }
    }

    public async Task<IdentityResult> UpdateAsync(UserAccount user, CancellationToken cancellationToken)
    {
        var expected = user.ConcurrencyStamp;
        user.ConcurrencyStamp = Stamp.New();
        var announced = note.Take();
        return await database.WriteAsync((sql, _) => UpdateAsync(sql, user, expected, announced), cancellationToken)
            ? IdentityResult.Success
            : IdentityResult.Failed(Errors.ConcurrencyFailure());
    }

    /// <summary>Users stay: calls and figures refer to them.</summary>
    public Task<IdentityResult> DeleteAsync(UserAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(IdentityResult.Failed(new IdentityError { Code = "user.stays", Description = "Users are not deleted: calls refer to them." }));

    public async Task<UserAccount?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, CultureInfo.InvariantCulture, out var id)
            ? await database.ReadAsync((sql, _) => users.FindAsync(sql, id), cancellationToken)
            : null;

    public Task<UserAccount?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        database.ReadAsync((sql, _) => users.FindByNameAsync(sql, normalizedUserName), cancellationToken);

    public Task<string> GetUserIdAsync(UserAccount user, CancellationToken cancellationToken) => Task.FromResult(user.UserId.ToString());

    public Task<string?> GetUserNameAsync(UserAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task SetUserNameAsync(UserAccount user, string? userName, CancellationToken cancellationToken) => Change(() => user.UserName = userName!);

    public Task<string?> GetNormalizedUserNameAsync(UserAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.NormalizedUserName);

    public Task SetNormalizedUserNameAsync(UserAccount user, string? normalizedName, CancellationToken cancellationToken) =>
        Change(() => user.NormalizedUserName = normalizedName!);

    public Task<string?> GetPasswordHashAsync(UserAccount user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(UserAccount user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetPasswordHashAsync(UserAccount user, string? passwordHash, CancellationToken cancellationToken) =>
        Change(() => user.PasswordHash = passwordHash);

    public Task<string?> GetSecurityStampAsync(UserAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task SetSecurityStampAsync(UserAccount user, string stamp, CancellationToken cancellationToken) => Change(() => user.SecurityStamp = stamp);

    public void Dispose()
    {
        // holds nothing of its own
    }

    private async Task<bool> UpdateAsync(DbSession sql, UserAccount user, string expectedStamp, AuditKind? announced)
    {
        var isDone = await users.UpdateAsync(sql, user, expectedStamp);
        if (isDone && announced is { } kind)
        {
            await audit.RecordEverywhereAsync(sql, kind, user.UserId, AuditAuthor.AtPage(user.UserId));
        }

        return isDone;
    }

    private static Task Change(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
