using System.Text.Json;

namespace ContactCenter.Server.Tests.Simulation;

/// <summary>Reads one of the calls in the file of figures.</summary>
internal static class JsonCall
{
    public static DateTimeOffset At(this JsonElement call, string instant) => call.GetProperty(instant).GetDateTimeOffset();

    public static double Seconds(this JsonElement call, string from, string until) => (call.At(until) - call.At(from)).TotalSeconds;

    public static bool Is(this JsonElement call, string member, string text) => string.Equals(call.Text(member), text, StringComparison.Ordinal);

    public static string? Text(this JsonElement call, string member) => call.GetProperty(member).GetString();
}
