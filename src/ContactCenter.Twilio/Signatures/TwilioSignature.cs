using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Twilio.Signatures;

/// <summary>The <c>X-Twilio-Signature</c> header: a keyed SHA-1 over the address and the form, in Base64.</summary>
public static class TwilioSignature
{
    /// <summary>The header that carries the signature.</summary>
    public const string Header = "X-Twilio-Signature";

    private const string BodyHashField = "bodySHA256";

    /// <summary>Signs an address as given, but for its user and fragment, which are never signed.</summary>
    /// <param name="url">The whole address with its query exactly as it travels.</param>
    /// <param name="fields">The decoded form; none for GET and for bodies that are not forms.</param>
    /// <param name="token">The account's token.</param>
    public static string Compute(string url, WebhookFields fields, string token)
    {
        var parts = SignedUrl.Parse(url);
        using var text = new SignedText(parts, fields);
        Span<byte> hash = stackalloc byte[SignedText.HashLength];
        text.Sign(parts, parts.Port, Encoding.UTF8.GetBytes(token), hash);
        return Convert.ToBase64String(hash);
    }

    /// <summary>
    /// Whether one of the tokens signed this. Twilio drops the port in some cases and keeps it in others, so the address is tried
    /// as given, without its port, and with the port that its scheme implies.
    /// </summary>
    public static bool IsValid(string? signature, string url, WebhookFields fields, params ReadOnlySpan<string> tokens)
    {
        Span<byte> claimed = stackalloc byte[SignedText.HashLength];
        if (signature is null || !Convert.TryFromBase64String(signature, claimed, out var length) || length != SignedText.HashLength)
        {
            return false;
        }

        var parts = SignedUrl.Parse(url);
        using var text = new SignedText(parts, fields);
        foreach (var token in tokens)
        {
            var key = Encoding.UTF8.GetBytes(token);
            if (Matches(text, parts, parts.Port, key, claimed)
                || (!parts.Port.IsEmpty && Matches(text, parts, [], key, claimed))
                || (!parts.Port.SequenceEqual(parts.DefaultPort) && Matches(text, parts, parts.DefaultPort, key, claimed)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a body that is not a form is the one whose hash stands in the signed query. Without such a hash only an empty body
    /// is covered by the signature.
    /// </summary>
    public static bool CoversBody(string url, ReadOnlySpan<byte> body)
    {
        var query = SignedUrl.Parse(url).Target;
        var mark = query.IndexOf('?');
        var declared = mark < 0 ? null : WebhookFields.Parse(Encoding.UTF8.GetBytes(query[(mark + 1)..].ToString()))[BodyHashField];
        if (declared is null)
        {
            return body.IsEmpty;
        }

        Span<byte> expected = stackalloc byte[SHA256.HashSizeInBytes];
        return Convert.FromHexString(declared, expected, out _, out var written) == OperationStatus.Done
            && written == expected.Length
            && CryptographicOperations.FixedTimeEquals(expected, SHA256.HashData(body));
    }

    private static bool Matches(SignedText text, SignedUrl url, ReadOnlySpan<char> port, ReadOnlySpan<byte> key, ReadOnlySpan<byte> claimed)
    {
        Span<byte> hash = stackalloc byte[SignedText.HashLength];
        text.Sign(url, port, key, hash);
        return CryptographicOperations.FixedTimeEquals(hash, claimed);
    }
}
