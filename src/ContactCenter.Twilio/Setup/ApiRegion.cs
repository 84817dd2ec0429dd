namespace ContactCenter.Twilio.Setup;

/// <summary>Twilio's home regions, each with a host of its own for the REST API.</summary>
internal static class ApiRegion
{
    public const string Default = "us1";

    private const string Domain = ".twilio.com";

    private static readonly Dictionary<string, string> Hosts = new(StringComparer.Ordinal)
    {
        [Default] = "api.twilio.com",
        ["ie1"] = "api.dublin.ie1.twilio.com",
        ["au1"] = "api.sydney.au1.twilio.com",
    };

    public static IReadOnlyCollection<string> Known => Hosts.Keys;

    public static string AddressOf(string region) => "https://" + Hosts[region];

    /// <summary>Whether the address is Twilio's own and not that of an emulator or a proxy.</summary>
    public static bool IsTwilio(string apiBaseUrl) => new Uri(apiBaseUrl).Host.EndsWith(Domain, StringComparison.OrdinalIgnoreCase);

    /// <summary>The region whose host an address names, as in <c>api.dublin.ie1.twilio.com</c>; null for a host that is not Twilio's.</summary>
    public static string? Of(string apiBaseUrl)
    {
        if (!IsTwilio(apiBaseUrl))
        {
            return null;
        }

        var labels = new Uri(apiBaseUrl).Host[..^Domain.Length].Split('.');
        return labels.Length > 1 ? labels[^1] : Default;
    }
}
