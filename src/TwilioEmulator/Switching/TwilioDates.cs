using System.Globalization;

namespace TwilioEmulator.Switching;

internal static class TwilioDates
{
    /// <summary>RFC 2822 in GMT, as in <c>Fri, 21 Nov 2025 10:15:42 +0000</c>.</summary>
    public static string Format(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);

    public static string? Format(DateTimeOffset? instant) => instant is { } value ? Format(value) : null;

    public static string Seconds(TimeSpan span) => ((long)span.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
