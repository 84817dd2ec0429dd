namespace ContactCenter.Twilio.Setup;

/// <summary>Addresses as Twilio keeps them.</summary>
internal static class SetupAddress
{
    /// <summary>
    /// Whether Twilio would send the same request: what stands after <c>#</c> only says how patiently, and a user and password before
    /// <c>@</c> are for a proxy.
    /// </summary>
    public static bool Same(string? found, string wanted) =>
        string.Equals(found, wanted, StringComparison.Ordinal)
        || (Uri.TryCreate(found, UriKind.Absolute, out var one) && Uri.TryCreate(wanted, UriKind.Absolute, out var other)
            && string.Equals(Requested(one), Requested(other), StringComparison.Ordinal));

    /// <summary>Whether an address lies below another.</summary>
    public static bool IsBelow(string? found, string root) =>
        Uri.TryCreate(found, UriKind.Absolute, out var address) && Requested(address).StartsWith(root.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>For a person's eyes: without user and password.</summary>
    public static string Shown(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && url.UserInfo.Length > 0 ? Requested(url) + url.Fragment : address ?? "";

    private static string Requested(Uri address) => address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
}
