using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace ContactCenter.Server.Infrastructure.Http;

/// <summary>
/// Tells systems that are not ours something, and tries again when they do not take it: three attempts, each of five seconds at most. What is
/// told carries a key, by which the other side knows a repetition.
/// </summary>
internal sealed class OutsidePost
{
    private const string KeyHeader = "Idempotency-Key";
    private const int Retries = 2;
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(200);

    private readonly IHttpClientFactory _factory;
    private readonly ResiliencePipeline<HttpStatusCode?> _pipeline;

    public OutsidePost(IHttpClientFactory factory, TimeProvider systemClock)
    {
        _factory = factory;
        _pipeline = new ResiliencePipelineBuilder<HttpStatusCode?> { TimeProvider = systemClock }
            .AddRetry(new RetryStrategyOptions<HttpStatusCode?>
            {
                MaxRetryAttempts = Retries,
                Delay = FirstDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Exception is TimeoutRejectedException || DeservesRetry(arguments.Outcome.Result)),
            })
            .AddTimeout(AttemptTimeout)
            .Build();
    }

    /// <summary>Posts JSON.</summary>
    /// <returns>Whether the other side took it.</returns>
    public async Task<bool> SendAsync<T>(Uri url, string key, T message, CancellationToken cancellationToken)
    {
        try
        {
            return await _pipeline.ExecuteAsync(async token => await AttemptAsync(url, key, message, token), cancellationToken) is { } status && (int)status is >= 200 and < 300;
        }
        catch (TimeoutRejectedException)
        {
            return false;
        }
    }

    // null: nobody answered
    private async Task<HttpStatusCode?> AttemptAsync<T>(Uri url, string key, T message, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = JsonContent.Create(message) };
        request.Headers.Add(KeyHeader, key);
        try
        {
            using var response = await _factory.CreateClient(OutsideHttp.ClientName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static bool DeservesRetry(HttpStatusCode? status) => status is null or HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)status.Value >= 500;
}
