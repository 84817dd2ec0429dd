using System.Text.RegularExpressions;

namespace TwilioEmulator.Devices;

/// <summary>What a leg can be connected with.</summary>
internal static partial class Address
{
    public static bool IsClient(string address) => address.StartsWith("client:", StringComparison.Ordinal);

    public static bool IsNumber(string text) => Number().IsMatch(text);

    public static bool IsIdentity(string text) => Identity().IsMatch(text);

    [GeneratedRegex(@"^\+[1-9][0-9]{5,14}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[A-Za-z0-9_]{1,121}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Identity();
}
