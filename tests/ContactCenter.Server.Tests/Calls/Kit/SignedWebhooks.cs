using ContactCenter.Twilio.Signatures;
using ContactCenter.Twilio.Webhooks;
using TwilioEmulator;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>The provider by hand: sends a request that is signed as the provider signs.</summary>
internal sealed class SignedWebhooks(Uri server, string publicUrl)
{
    private static readonly HttpClient Http = new();

    public async Task<WebhookAnswer> PostAsync(string path, string? token, params (string Name, string Value)[] fields)
    {
        var form = fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, path)) { Content = new FormUrlEncodedContent(form) };
        var signature = TwilioSignature.Compute(publicUrl + path, WebhookFields.From([.. fields]), new TwilioEmulatorOptions().AuthToken);
        request.Headers.Add(TwilioSignature.Header, signature);
        if (token is not null)
        {
            request.Headers.Add(VoiceRequest.IdempotencyHeader, token);
        }

        return await SendAsync(request);
    }

    /// <summary>The first request of a call.</summary>
    public Task<WebhookAnswer> CallAsync(string callSid, string? token = null, string to = CallCentreHost.DemoLine) => PostAsync(
        "/voice/inbound", token, ("CallSid", callSid), ("From", "+34600000199"), ("To", to), ("CallStatus", "ringing"), ("Direction", "inbound"));

    public async Task<WebhookAnswer> PostUnsignedAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, path)) { Content = new FormUrlEncodedContent([]) };
        return await SendAsync(request);
    }

    private static async Task<WebhookAnswer> SendAsync(HttpRequestMessage request)
    {
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return new WebhookAnswer(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
