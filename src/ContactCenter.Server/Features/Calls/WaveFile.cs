using System.Buffers.Binary;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Sound of our own making: 8 kHz mono 16-bit WAV.</summary>
internal static class WaveFile
{
    public const int Rate = 8000;
    private const int HeaderBytes = 44;

    /// <param name="seconds">How long.</param>
    /// <param name="sample">The sound at an instant, in seconds, from -1 to 1.</param>
    public static byte[] Of(double seconds, Func<double, double> sample)
    {
        var samples = (int)(Rate * seconds);
        var wave = new byte[HeaderBytes + (samples * sizeof(short))];
        WriteHeader(wave);
        for (var i = 0; i < samples; i++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(wave.AsSpan(HeaderBytes + (i * sizeof(short))), (short)(short.MaxValue * sample(i / (double)Rate)));
        }

        return wave;
    }

    private static void WriteHeader(Span<byte> wave)
    {
        "RIFF"u8.CopyTo(wave);
        BinaryPrimitives.WriteInt32LittleEndian(wave[4..], wave.Length - 8);
        "WAVEfmt "u8.CopyTo(wave[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(wave[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(wave[20..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(wave[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(wave[24..], Rate);
        BinaryPrimitives.WriteInt32LittleEndian(wave[28..], Rate * sizeof(short));
        BinaryPrimitives.WriteInt16LittleEndian(wave[32..], sizeof(short));
        BinaryPrimitives.WriteInt16LittleEndian(wave[34..], 16);
        "data"u8.CopyTo(wave[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(wave[40..], wave.Length - HeaderBytes);
    }
}
