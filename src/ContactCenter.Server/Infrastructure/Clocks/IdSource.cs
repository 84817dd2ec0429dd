using System.Buffers.Binary;

namespace ContactCenter.Server.Infrastructure.Clocks;

/// <summary>Makes time-ordered ids (version 7) from the business clock, and random keys for ratings; a seed makes both repeatable.</summary>
internal sealed class IdSource(BusinessClock clock, Random random)
{
    private readonly Lock _gate = new();

    /// <summary>A time-ordered id.</summary>
    public Guid New()
    {
        Span<byte> bytes = stackalloc byte[16];
        lock (_gate)
        {
            random.NextBytes(bytes);
        }

        Span<byte> time = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(time, clock.GetUtcNow().ToUnixTimeMilliseconds());
        time[2..].CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>A random key that tells neither instant nor order.</summary>
    public Guid NewRandom()
    {
        Span<byte> bytes = stackalloc byte[16];
        lock (_gate)
        {
            random.NextBytes(bytes);
        }

        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
