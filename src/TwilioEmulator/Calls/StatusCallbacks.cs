using System.Globalization;
using TwilioEmulator.Faults;
using TwilioEmulator.Switching;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Calls;

/// <summary>
/// Sends call progress and room events apart from the documents of the call. Nothing orders them, and the fault plan may delay,
/// repeat, lose or swap them.
/// </summary>
internal sealed class StatusCallbacks(Exchange exchange)
{
    public void CallProgress(Call call, string progressEvent)
    {
        var sequence = call.StatusSequence;
        if (call.Subscription is not { } subscription || !subscription.Events.Contains(progressEvent))
        {
            return;
        }

        call.StatusSequence++;
        var fields = CallFields.Of(call, exchange.Options.AccountSid);
        fields.Add(new("CallbackSource", "call-progress-events"));
        fields.Add(new("SequenceNumber", sequence.ToString(CultureInfo.InvariantCulture)));
        fields.Add(new("Timestamp", TwilioDates.Format(exchange.Now)));
        if (call.Status.IsFinal)
        {
            fields.Add(new("CallDuration", TwilioDates.Seconds(call.Duration)));
            fields.Add(new("Duration", ((int)Math.Ceiling(call.Duration.TotalMinutes)).ToString(CultureInfo.InvariantCulture)));
            if (call.SipResponseCode is { } sip)
            {
                fields.Add(new("SipResponseCode", sip.ToString(CultureInfo.InvariantCulture)));
            }
        }

        Send($"status {call.Status.Text}", subscription.Url, subscription.Method, fields, call, 15003);
    }

    public void Send(string what, string url, string method, IReadOnlyList<Field> fields, Call? call, int errorCode)
    {
        var request = exchange.Webhooks.Prepare(what, url, method, fields, call?.Sid, call?.Cookies);
        foreach (var delay in exchange.Faults.StatusCallbacks.Deliveries(exchange.Sids))
        {
            exchange.Scheduler.AfterAsync(delay, what, () => DeliverAsync(request, errorCode));
        }
    }

    private async Task DeliverAsync(WebhookRequest request, int errorCode)
    {
        var answer = await exchange.Webhooks.SendAsync(request);
        if (answer.ErrorCode is null)
        {
            return;
        }

        lock (exchange.Gate)
        {
            exchange.Debugger.Add(
                answer.Status is null ? answer.ErrorCode.Value : errorCode, $"{request.What}: {answer.ErrorMessage}", request.CallSid, request.Url);
        }
    }
}
