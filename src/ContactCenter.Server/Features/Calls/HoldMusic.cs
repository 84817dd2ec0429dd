using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Music for those who wait: a slow arpeggio of our own making, computed once. 8 kHz mono 16-bit WAV, 32 seconds.</summary>
internal static class HoldMusic
{
    private const int Seconds = 32;
    private static readonly Lazy<byte[]> Wave = new(() => WaveFile.Of(Seconds, Sample));

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

    private static double Sample(double time)
    {
        const double noteSeconds = 0.5;
        const double loudness = 0.18;
        var note = (int)(time / noteSeconds);
        var chord = Chords[note / 16 % Chords.Length];
        var sinceNote = time - (note * noteSeconds);
        var tone = Math.Sin(2 * Math.PI * chord[note % chord.Length] * time) + (0.5 * Math.Sin(2 * Math.PI * chord[0] / 2 * time));
        return loudness * tone * Math.Exp(-1.6 * sinceNote);
    }
}
