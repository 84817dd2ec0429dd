using System.Globalization;

namespace TwilioEmulator.Webhooks;

/// <summary>What a URL fragment such as <c>#rc=2&amp;rp=ct,5xx&amp;ct=2000</c> changes about the delivery of one request.</summary>
internal sealed record ConnectionOverrides
{
    public int RetryCount { get; init; } = 1;

    public IReadOnlyList<string> RetryPolicy { get; init; } = ["ct"];

    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromMilliseconds(5000);

    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromMilliseconds(15000);

    public TimeSpan TotalTime { get; init; } = TimeSpan.FromMilliseconds(15000);

    /// <summary>Debugger code of the first bad value, which leaves its default in force.</summary>
    public int? BadValueCode { get; init; }

    public bool Retries(string failure) => RetryPolicy.Contains("all", StringComparer.Ordinal) || RetryPolicy.Contains(failure, StringComparer.Ordinal);

    public static ConnectionOverrides Of(string url)
    {
        var result = new ConnectionOverrides();
        var fragment = url.IndexOf('#', StringComparison.Ordinal);
        if (fragment < 0)
        {
            return result;
        }

        foreach (var pair in url[(fragment + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = pair.Split('=', 2) is [var left, var right] ? (left, Uri.UnescapeDataString(right)) : (pair, "");
            result = result.With(key, value);
        }

        return result;
    }

    private ConnectionOverrides With(string key, string value) => key switch
    {
        "rc" => Number(value, 0, 5) is { } count ? this with { RetryCount = count } : this with { BadValueCode = 11240 },
        "rp" => Policy(value) is { } policy ? this with { RetryPolicy = policy } : this with { BadValueCode = 11241 },
        "ct" => Number(value, 100, 10000) is { } ms ? this with { ConnectTimeout = TimeSpan.FromMilliseconds(ms) } : this with { BadValueCode = 11242 },
        "rt" => Number(value, 100, 15000) is { } ms ? this with { ReadTimeout = TimeSpan.FromMilliseconds(ms) } : this with { BadValueCode = 11242 },
        "tt" => Number(value, 100, 15000) is { } ms ? this with { TotalTime = TimeSpan.FromMilliseconds(ms) } : this with { BadValueCode = 11242 },
        "e" or "sni" => this,
        _ => this with { BadValueCode = 11243 },
    };

    private static int? Number(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static string[]? Policy(string value)
    {
        var parts = value.Split(',');
        return parts.All(part => part is "4xx" or "5xx" or "ct" or "rt" or "all") ? parts : null;
    }
}
