using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users;

/// <summary>Costs as much as checking a real password, so that the time to refuse does not tell which names exist.</summary>
internal sealed class DecoyPassword(IPasswordHasher<UserAccount> hasher)
{
    private static readonly UserAccount Nobody = new()
    {
        UserId = Guid.Empty,
        UserName = string.Empty,
        NormalizedUserName = string.Empty,
        DisplayName = string.Empty,
        SecurityStamp = string.Empty,
        ConcurrencyStamp = string.Empty,
    };

    private readonly Lazy<string> _hash = new(() => hasher.HashPassword(Nobody, Stamp.New()));

    public void Check(string password) => hasher.VerifyHashedPassword(Nobody, _hash.Value, password);
}
