using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ContactCenter.Twilio.Tokens;

/// <summary>Writes an access token as the provider reads it: a JSON Web Token of its own content type, signed with HMAC-SHA256.</summary>
internal static class TokenText
{
    /// <param name="claims">What it says.</param>
    /// <param name="secret">The secret of the key that the claims name.</param>
    public static string Of(TokenClaims claims, string secret)
    {
        var signed = $"{Part(json => WriteHeader(json, claims))}.{Part(json => WritePayload(json, claims))}";
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(signed));
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private static void WriteHeader(Utf8JsonWriter json, TokenClaims claims)
    {
        json.WriteString("alg", "HS256");
        json.WriteString("typ", "JWT");
        json.WriteString("cty", "twilio-fpa;v=1");
        if (claims.Region is { } region)
        {
            json.WriteString("twr", region);
        }
    }

    private static void WritePayload(Utf8JsonWriter json, TokenClaims claims)
    {
        var issued = claims.IssuedAt.ToUnixTimeSeconds();
        json.WriteString("jti", string.Create(CultureInfo.InvariantCulture, $"{claims.ApiKeySid}-{issued}"));
        json.WriteStartObject("grants");
        json.WriteString("identity", claims.Identity);
        json.WriteStartObject("voice");
        json.WriteStartObject("incoming");
        json.WriteBoolean("allow", true);
        json.WriteEndObject();
        if (claims.ApplicationSid is { } application)
        {
            json.WriteStartObject("outgoing");
            json.WriteString("application_sid", application);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteNumber("iat", issued);
        json.WriteNumber("exp", issued + (long)claims.Lifetime.TotalSeconds);
        json.WriteString("iss", claims.ApiKeySid);
        json.WriteString("sub", claims.AccountSid);
    }

    private static string Part(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Base64Url.EncodeToString(buffer.ToArray());
    }
}
