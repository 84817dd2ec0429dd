using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ContactCenter.Twilio.Rest;

/// <summary>Reads what Twilio answers; a body that makes no sense is null, not an exception.</summary>
internal static class TwilioBody
{
    public static T? Read<T>(byte[] body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static TwilioAnswer<byte[]> Refusal(Attempt.Replied reply)
    {
        var error = Read(reply.Body, TwilioJson.Default.ErrorResource);
        return error is { Code: { } code, Message: { } message }
            ? new TwilioAnswer<byte[]>.Refused(reply.Status, code, message)
            : new TwilioAnswer<byte[]>.Refused(reply.Status, 0, string.Create(CultureInfo.InvariantCulture, $"HTTP {reply.Status} without a word of Twilio: is Twilio:ApiBaseUrl right?"));
    }
}
