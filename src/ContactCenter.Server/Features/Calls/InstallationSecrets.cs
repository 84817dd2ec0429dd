using System.Collections.Concurrent;
using System.Security.Cryptography;
using ContactCenter.Data;
using Microsoft.AspNetCore.DataProtection;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Random keys that this installation made for itself, kept in its database under the key ring.</summary>
internal sealed class InstallationSecrets(IDataProtectionProvider protection)
{
    private const int KeyBytes = 32;
    private readonly IDataProtector _protector = protection.CreateProtector("ContactCenter.InstallationSecret");
    private readonly ConcurrentDictionary<string, byte[]> _known = new(StringComparer.Ordinal);

    /// <summary>The key of that name, made at its first use. Call it inside a unit of work.</summary>
    public async Task<byte[]> GetAsync(DbSession sql, string name)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        var stored = await sql.QueryFirstOrDefaultAsync<string>("InstallationSecret_Read", new { Name = name });
        if (stored is not null)
        {
            return _known[name] = Convert.FromBase64String(_protector.Unprotect(stored));
        }

        // not remembered until it is read back: this unit of work may still fail
        var made = RandomNumberGenerator.GetBytes(KeyBytes);
        await sql.ExecuteAsync("InstallationSecret_Create", new { Name = name, Protected = _protector.Protect(Convert.ToBase64String(made)) });
        return made;
    }
}
