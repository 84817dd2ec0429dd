using System.Security.Cryptography;
using System.Text;

namespace TwilioEmulator.Webhooks;

/// <summary><c>X-Twilio-Signature</c>: Base64 of HMAC-SHA1 over the URL and, for a form, the sorted names and values.</summary>
internal static class TwilioSignature
{
    public static string Compute(string authToken, string url, IEnumerable<Field> form)
    {
        var data = new StringBuilder(SignedUrl(url));
        var names = form.GroupBy(field => field.Name, field => field.Value, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var name in names)
        {
            foreach (var value in name.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                data.Append(name.Key).Append(value);
            }
        }

#pragma warning disable CA5350 // the protocol prescribes SHA-1
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(data.ToString())));
#pragma warning restore CA5350
    }

    /// <summary>Drops fragment and user info, and over https the port; the rest stays exactly as written.</summary>
    internal static string SignedUrl(string url)
    {
        var fragment = url.IndexOf('#', StringComparison.Ordinal);
        var plain = fragment < 0 ? url : url[..fragment];
        var schemeEnd = plain.IndexOf("://", StringComparison.Ordinal);
        if (schemeEnd < 0)
        {
            return plain;
        }

        var start = schemeEnd + 3;
        var end = plain.IndexOfAny(['/', '?'], start);
        end = end < 0 ? plain.Length : end;
        var authority = plain[start..end];
        authority = authority[(authority.LastIndexOf('@') + 1)..];
        if (plain.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
        {
            var port = authority.LastIndexOf(':');
            authority = port > authority.LastIndexOf(']') ? authority[..port] : authority;
        }

        return plain[..start] + authority + plain[end..];
    }
}
