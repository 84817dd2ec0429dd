using System.Globalization;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>Names a webhook so that its repetition is known.</summary>
internal static class RequestKey
{
    /// <summary>
    /// The leg and the provider's own token; without one the address, whose step only one request can answer, and for
    /// status signals the sequence number, for what is heard in a queue the time waited.
    /// </summary>
    public static string Of(VoiceRequest request, string address)
    {
        var leg = request.CallSid ?? request.ConferenceSid;
        if (request.IdempotencyToken is { Length: > 0 } token)
        {
            return $"{leg} token {token}";
        }

        var sequence = request.SequenceNumber?.ToString(CultureInfo.InvariantCulture) ?? request.Fields["QueueTime"] ?? request.Fields["CallStatus"];
        return $"{leg} {address} {sequence}";
    }
}
