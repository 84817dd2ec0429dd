using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace ContactCenter.Twilio.Signatures;

/// <summary>
/// Finds out why a signature is wrong: rebuilds the addresses that Twilio may have been given from what the request itself
/// shows and names the one that was signed. Only ever an explanation: nothing that it finds lets a request in.
/// </summary>
internal static class SignatureDiagnosis
{
    private const int LongestHost = 255;
    private static readonly SearchValues<char> HostCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_:[]");

    /// <param name="request">Its host and forwarded headers are the candidates.</param>
    /// <param name="publicUrl">What is configured, without a slash at the end.</param>
    /// <param name="target">Path and query as received.</param>
    /// <param name="isSigned">Whether the signature fits an address.</param>
    public static string Explain(HttpRequest request, string publicUrl, string target, Func<string, bool> isSigned)
    {
        foreach (var candidate in Candidates(request, publicUrl))
        {
            if (isSigned(candidate + target))
            {
                return $"Twilio signed for {candidate}, Twilio:PublicUrl says {publicUrl}: {Difference(candidate, publicUrl)}. Set Twilio:PublicUrl to {candidate}";
            }
        }

        if (isSigned(publicUrl + OtherSlash(target)))
        {
            return "Twilio signed a path that differs by its last slash: something on the way adds or removes it";
        }

        return $"No address that the request shows fits: Twilio:PublicUrl is {publicUrl}, the request came for {Shown(request)}. If they agree, check Twilio:AuthToken";
    }

    private static IEnumerable<string> Candidates(HttpRequest request, string publicUrl)
    {
        var configured = new Uri(publicUrl);
        string?[] hosts = [configured.Authority, Host(request.Host.Value), Forwarded(request, "X-Forwarded-Host"), Forwarded(request, "X-Original-Host")];
        string?[] prefixes = [configured.AbsolutePath.TrimEnd('/'), "", Forwarded(request, "X-Forwarded-Prefix", '/')?.TrimEnd('/')];
        string[] schemes = [Uri.UriSchemeHttps, Uri.UriSchemeHttp];
        return (from scheme in schemes
                from host in hosts
                from prefix in prefixes
                where host is not null && prefix is not null
                select $"{scheme}://{host}{prefix}")
            .Distinct(StringComparer.Ordinal)
            .Where(candidate => !string.Equals(candidate, publicUrl, StringComparison.Ordinal) && Uri.IsWellFormedUriString(candidate, UriKind.Absolute));
    }

    private static string Difference(string candidate, string publicUrl)
    {
        var (signed, configured) = (new Uri(candidate), new Uri(publicUrl));
        var parts = new List<string>();
        AddIf(parts, "scheme", !string.Equals(signed.Scheme, configured.Scheme, StringComparison.Ordinal));
        AddIf(parts, "host", !string.Equals(signed.Host, configured.Host, StringComparison.OrdinalIgnoreCase));
        AddIf(parts, "port", signed.Port != configured.Port && !(signed.IsDefaultPort && configured.IsDefaultPort));
        AddIf(parts, "path", !string.Equals(signed.AbsolutePath, configured.AbsolutePath, StringComparison.Ordinal));
        return string.Join(" and ", parts) + (parts.Count == 1 ? " differs" : " differ");
    }

    private static void AddIf(List<string> parts, string part, bool differs)
    {
        if (differs)
        {
            parts.Add(part);
        }
    }

    private static string Shown(HttpRequest request)
    {
        var scheme = Forwarded(request, "X-Forwarded-Proto") ?? request.Scheme;
        return $"{scheme}://{Forwarded(request, "X-Forwarded-Host") ?? Host(request.Host.Value) ?? "(no host)"}";
    }

    private static string? Forwarded(HttpRequest request, string header, char alsoAllowed = '.')
    {
        var first = request.Headers[header].ToString().Split(',', 2)[0].Trim();
        return Host(first.Replace(alsoAllowed, '.')) is null ? null : first;
    }

    /// <summary>Anyone can write these headers and people read the hint, so only what can be a host gets into it.</summary>
    private static string? Host(string? text) =>
        text is { Length: > 0 and <= LongestHost } && !text.AsSpan().ContainsAnyExcept(HostCharacters) ? text : null;

    private static string OtherSlash(string target)
    {
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (target, "") : (target[..mark], target[mark..]);
        return (path.EndsWith('/') ? path[..^1] : path + "/") + query;
    }
}
