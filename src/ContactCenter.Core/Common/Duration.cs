using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ContactCenter.Core.Common;

/// <summary>Reads the durations that people write into flow files: a whole number and a unit, as in <c>6s</c> or <c>2m</c>.</summary>
public static class Duration
{
    /// <summary>What a file may write, for error messages.</summary>
    public const string Expected = "a whole number with a unit: 6s, 2m or 1h";

    /// <summary>Reads seconds, minutes or hours; nothing else is a duration.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out TimeSpan duration)
    {
        duration = default;
        if (text is not { Length: >= 2 and <= 7 }
            || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        switch (text[^1])
        {
            case 's': duration = TimeSpan.FromSeconds(number); return true;
            case 'm': duration = TimeSpan.FromMinutes(number); return true;
            case 'h': duration = TimeSpan.FromHours(number); return true;
            default: return false;
        }
    }
}
