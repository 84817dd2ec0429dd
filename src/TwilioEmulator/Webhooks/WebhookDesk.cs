using System.Net;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Webhooks;

/// <summary>Prepares requests under the lock of the exchange, sends them without it, and keeps a record of the newest.</summary>
internal sealed class WebhookDesk(WebhookClient client, SidSource sids, DebuggerLog debugger, TimeProvider clock, Lock gate)
{
    private const int Kept = 1000;
    private readonly Queue<WebhookRecord> _records = new();

    public IEnumerable<WebhookRecord> Records => _records;

    public WebhookRequest Prepare(string what, string url, string method, IReadOnlyList<Field> fields, string? callSid, CookieContainer? cookies)
    {
        if (ConnectionOverrides.Of(url).BadValueCode is { } code)
        {
            debugger.Add(code, "A value behind the # of the URL is not valid; its default stays in force", callSid, url);
        }

        return new WebhookRequest(what, url, method, fields, sids.NextToken()) { CallSid = callSid, Cookies = cookies };
    }

    public async Task<WebhookAnswer> SendAsync(WebhookRequest request)
    {
        var answer = await client.SendAsync(request);
        lock (gate)
        {
            _records.Enqueue(new WebhookRecord(
                clock.GetUtcNow(), request.What, request.Method, request.Url, request.CallSid, request.Token, answer.Status, answer.ErrorCode, request.Fields));
            if (_records.Count > Kept)
            {
                _records.Dequeue();
            }
        }

        return answer;
    }
}
