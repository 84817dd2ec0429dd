namespace ContactCenter.Twilio.Signatures;

/// <summary>
/// An address cut at the places where what Twilio signs may differ from what it was given: no user, no fragment, perhaps no
/// port. Cut as text: a parsed and rebuilt address could change its escaping, and with it the signature.
/// </summary>
internal readonly ref struct SignedUrl
{
    private SignedUrl(ReadOnlySpan<char> scheme, ReadOnlySpan<char> host, ReadOnlySpan<char> port, ReadOnlySpan<char> target)
    {
        Scheme = scheme;
        Host = host;
        Port = port;
        Target = target;
    }

    /// <summary>With the colon and both slashes; empty when there are none.</summary>
    public ReadOnlySpan<char> Scheme { get; }

    public ReadOnlySpan<char> Host { get; }

    /// <summary>With the colon; empty when the address names none.</summary>
    public ReadOnlySpan<char> Port { get; }

    /// <summary>Path and query.</summary>
    public ReadOnlySpan<char> Target { get; }

    public string DefaultPort => Scheme.StartsWith("https", StringComparison.OrdinalIgnoreCase) ? ":443" : ":80";

    public static SignedUrl Parse(ReadOnlySpan<char> url)
    {
        var fragment = url.IndexOf('#');
        url = fragment < 0 ? url : url[..fragment];
        var mark = url.IndexOf("://", StringComparison.Ordinal);
        var scheme = mark < 0 ? [] : url[..(mark + 3)];
        var rest = url[scheme.Length..];
        var end = rest.IndexOfAny('/', '?');
        var authority = end < 0 ? rest : rest[..end];
        var target = end < 0 ? [] : rest[end..];
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        var colon = host.LastIndexOf(':');
        return colon > host.LastIndexOf(']') && !host[(colon + 1)..].ContainsAnyExceptInRange('0', '9')
            ? new SignedUrl(scheme, host[..colon], host[colon..], target)
            : new SignedUrl(scheme, host, [], target);
    }
}
