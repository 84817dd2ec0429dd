using System.Buffers.Binary;

namespace TwilioEmulator.Devices;

/// <summary>How long a RIFF/WAVE file plays.</summary>
internal static class WavLength
{
    private const int ChunkHeader = 8;
    private const int FirstChunk = 12;

    /// <summary>Null when the bytes are not a WAV that says how many bytes make a second.</summary>
    public static TimeSpan? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FirstChunk || !bytes.StartsWith("RIFF"u8) || !bytes[8..12].SequenceEqual("WAVE"u8))
        {
            return null;
        }

        uint bytesPerSecond = 0;
        var position = FirstChunk;
        while (position + ChunkHeader <= bytes.Length)
        {
            var size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(position + 4)..]);
            var body = position + ChunkHeader;
            if (bytes[position..].StartsWith("fmt "u8) && body + 12 <= bytes.Length)
            {
                bytesPerSecond = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(body + 8)..]);
            }
            else if (bytes[position..].StartsWith("data"u8) && bytesPerSecond > 0)
            {
                return TimeSpan.FromSeconds((double)Math.Min(size, (uint)(bytes.Length - body)) / bytesPerSecond);
            }

            if (size > bytes.Length)
            {
                return null;
            }

            position = body + (int)size + (int)(size & 1);
        }

        return null;
    }
}
