using Microsoft.AspNetCore.WebUtilities;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Devices;

/// <summary>Custom parameters behind a softphone's address, as in <c>client:anna?conv=42</c>.</summary>
internal static class DeviceParameters
{
    public static IReadOnlyList<Field> Read(string address)
    {
        var query = address.IndexOf('?', StringComparison.Ordinal);
        return query < 0
            ? []
            : [.. QueryHelpers.ParseQuery(address[query..]).Select(pair => new Field(pair.Key, pair.Value.ToString()))];
    }
}
