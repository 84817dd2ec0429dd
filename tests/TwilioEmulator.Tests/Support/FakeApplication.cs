using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Tests.Support;

/// <summary>An application in memory: answers by path, remembers everything, and refuses what is not signed correctly.</summary>
internal sealed class FakeApplication(TimeProvider clock, string authToken) : HttpMessageHandler
{
    private readonly Dictionary<string, Func<RecordedRequest, HttpResponseMessage>> _answers = new(StringComparer.Ordinal);
    private readonly List<RecordedRequest> _requests = [];
    private readonly Lock _gate = new();

    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    public IReadOnlyList<RecordedRequest> To(string path) => [.. Requests.Where(request => string.Equals(request.Path, path, StringComparison.Ordinal))];

    public RecordedRequest Single(string path) => To(path).ShouldHaveSingleItem();

    public FakeApplication On(string path, string verbs) => On(path, _ => Xml($"<Response>{verbs}</Response>"));

    public FakeApplication On(string path, Func<RecordedRequest, HttpResponseMessage> answer)
    {
        _answers[path] = answer;
        return this;
    }

    public static HttpResponseMessage Xml(string document) => Content(document, "text/xml");

    public static HttpResponseMessage Content(string body, string type) => new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, type) };

    public static HttpResponseMessage Status(int status) => new((HttpStatusCode)status) { Content = new ByteArrayContent([]) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var form = body.StartsWith('{') ? [] : QueryHelpers.ParseQuery(body);
        var fields = QueryHelpers.ParseQuery(request.RequestUri!.Query).Concat(form).ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
        var headers = request.Headers.ToDictionary(pair => pair.Key, pair => string.Join(',', pair.Value), StringComparer.OrdinalIgnoreCase);
        var recorded = new RecordedRequest(clock.GetUtcNow(), request.Method.Method, request.RequestUri, fields, headers, body);
        lock (_gate)
        {
            _requests.Add(recorded);
        }

        if (headers.TryGetValue("X-Twilio-Signature", out var signature))
        {
            var expected = TwilioSignature.Compute(authToken, request.RequestUri.AbsoluteUri, form.Select(pair => new Field(pair.Key, pair.Value.ToString())));
            if (!string.Equals(signature, expected, StringComparison.Ordinal))
            {
                return Status(403);
            }
        }

        return _answers.TryGetValue(recorded.Path, out var answer) ? answer(recorded) : Status(404);
    }
}
