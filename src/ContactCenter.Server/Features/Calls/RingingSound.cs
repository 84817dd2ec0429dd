using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Calls;

/// <summary>What somebody hears while another is rung, as in Spain: 425 Hz for a second and a half, then three seconds of nothing.</summary>
internal static class RingingSound
{
    private const double Frequency = 425;
    private const double Sounds = 1.5;
    private const double Pause = 3;
    private const double Loudness = 0.15;
    private static readonly Lazy<byte[]> Wave = new(() => WaveFile.Of(Sounds + Pause, time => time < Sounds ? Loudness * Math.Sin(2 * Math.PI * Frequency * time) : 0));

    public static FileContentHttpResult Get() => TypedResults.Bytes(Wave.Value, "audio/wav");
}
