using System.Security.Cryptography;

namespace TwilioEmulator.Switching;

/// <summary>Sids, tokens and the luck of the fault knobs; repeatable when seeded. Used under the lock of the exchange.</summary>
internal sealed class SidSource(int? seed)
{
#pragma warning disable CA5394 // a seeded sequence is the point; without a seed the sids come from the system's generator
    private readonly Random? _seeded = seed is { } value ? new Random(value) : null;

    public string Next(string prefix)
    {
        Span<byte> bytes = stackalloc byte[16];
        Fill(bytes);
        return prefix + Convert.ToHexStringLower(bytes);
    }

    public string NextToken()
    {
        Span<byte> bytes = stackalloc byte[16];
        Fill(bytes);
        return new Guid(bytes).ToString();
    }

    public double NextFraction() => (_seeded ?? Random.Shared).NextDouble();

    private void Fill(Span<byte> bytes)
    {
        if (_seeded is null)
        {
            RandomNumberGenerator.Fill(bytes);
        }
        else
        {
            _seeded.NextBytes(bytes);
        }
    }
#pragma warning restore CA5394
}
