using System.Buffers.Binary;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Music for those who wait: a slow arpeggio of our own making, computed once. 8 kHz mono 16-bit WAV, 32 seconds.</summary>
internal static class HoldMusic
{
    private const int Rate = 8000;
    private const int Seconds = 32;
    private const int HeaderBytes = 44;
    private static readonly Lazy<byte[]> Wave = new(Compose);

    // four calm chords, eight notes each, in Hz
    private static readonly double[][] Chords =
    [
        [261.63, 329.63, 392.00, 493.88],
        [220.00, 261.63, 329.63, 392.00],
        [174.61, 220.00, 261.63, 329.63],
        [196.00, 246.94, 293.66, 349.23],
    ];

    /// <summary>How often it is played to last about that long; at least once.</summary>
    public static int TimesWithin(TimeSpan time) => Math.Max(1, (int)Math.Round(time.TotalSeconds / Seconds));

    public static FileContentHttpResult Get() => TypedResults.Bytes(Wave.Value, "audio/wav");

    private static byte[] Compose()
    {
        var wave = new byte[HeaderBytes + (Rate * Seconds * sizeof(short))];
        WriteHeader(wave);
        for (var i = 0; i < Rate * Seconds; i++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(wave.AsSpan(HeaderBytes + (i * sizeof(short))), Sample(i / (double)Rate));
        }

        return wave;
    }

    private static short Sample(double time)
    {
        const double noteSeconds = 0.5;
        const double loudness = 0.18;
        var note = (int)(time / noteSeconds);
        var chord = Chords[note / 16 % Chords.Length];
        var sinceNote = time - (note * noteSeconds);
        var tone = Math.Sin(2 * Math.PI * chord[note % chord.Length] * time) + (0.5 * Math.Sin(2 * Math.PI * chord[0] / 2 * time));
        return (short)(short.MaxValue * loudness * tone * Math.Exp(-1.6 * sinceNote));
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
