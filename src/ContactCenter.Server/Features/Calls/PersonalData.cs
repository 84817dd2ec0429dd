using System.Security.Cryptography;
using System.Text;
using ContactCenter.Core.Calls;
using ContactCenter.Data;
using Microsoft.AspNetCore.DataProtection;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Encrypts what belongs to a person and hashes numbers with the installation's own key, for equality only.</summary>
internal sealed class PersonalData(IDataProtectionProvider protection, InstallationSecrets secrets)
{
    private const string HashKeyName = "number-hash";
    private readonly IDataProtector _protector = protection.CreateProtector("ContactCenter.PersonalData");

    public byte[] Protect(string value) => _protector.Protect(Encoding.UTF8.GetBytes(value));

    public string Unprotect(byte[] value) => Encoding.UTF8.GetString(_protector.Unprotect(value));

    /// <summary>HMAC-SHA-256 of the E.164 text.</summary>
    public async Task<byte[]> HashAsync(DbSession sql, PhoneNumber number) =>
        HMACSHA256.HashData(await secrets.GetAsync(sql, HashKeyName), Encoding.UTF8.GetBytes(number.Value));
}
