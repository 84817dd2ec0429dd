using System.Security.Cryptography;

namespace ContactCenter.Server.Features.Users;

/// <summary>A random text that only has to differ from the one before.</summary>
internal static class Stamp
{
    private const int Bytes = 16;

    public static string New() => RandomNumberGenerator.GetHexString(2 * Bytes, lowercase: true);
}
