using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ContactCenter.Server.Features.Users;

/// <summary>The six digits that an authenticator shows for half a minute (RFC 6238 with SHA-1, as every authenticator does).</summary>
internal static class Totp
{
    private const long StepSeconds = 30;
    private const int Modulus = 1_000_000;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsPerCharacter = 5;

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / StepSeconds;

    /// <param name="key">The shared secret in Base32.</param>
    /// <param name="step">Which half minute.</param>
    public static string Code(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // the standard says SHA-1, and its use here rests on HMAC, not on collisions
        var hash = HMACSHA1.HashData(Decode(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0x0F)) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    public static bool Matches(string key, long step, string code) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(key, step)), Encoding.ASCII.GetBytes(code));

    private static byte[] Decode(string base32)
    {
        var bytes = new List<byte>(base32.Length);
        var (buffer, bits) = (0, 0);
        foreach (var character in base32)
        {
            buffer = (buffer << BitsPerCharacter) | Base32.IndexOf(character, StringComparison.Ordinal);
            bits += BitsPerCharacter;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
