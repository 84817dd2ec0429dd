using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ContactCenter.Twilio.Rest;

/// <summary>Sends requests through the pipeline and tells what is certain about each; the only place that speaks HTTP.</summary>
internal sealed partial class TwilioTransport(
    IHttpClientFactory clients, ResiliencePipeline<Attempt> pipeline, IOptions<TwilioOptions> options, TimeProvider systemClock, ILogger<TwilioTransport> logger)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string ClientName = "ContactCenter.Twilio";

    private readonly string _baseUrl = options.Value.ApiBaseUrl.TrimEnd('/');
    private readonly AuthenticationHeaderValue _credentials = new(
        "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Value.AccountSid}:{options.Value.AuthToken}")));

    /// <summary>Sends until there is an answer, an ambiguity or no time left. Throws only when the caller stops waiting.</summary>
    public async Task<TwilioAnswer<byte[]>> SendAsync(TwilioRequest request, CancellationToken cancellationToken)
    {
        var exchange = new TwilioExchange(request);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(TwilioExchange.Key, exchange);
        try
        {
            var attempt = await pipeline.ExecuteAsync(
                static (context, state) => state.Transport.TryAsync(state.Exchange, context.CancellationToken), context, (Transport: this, Exchange: exchange));
            return Noted(exchange, Judge(exchange, attempt));
        }
        catch (BrokenCircuitException)
        {
            return Noted(exchange, Unanswered(exchange, "Twilio failed repeatedly and is given time to recover"));
        }
        catch (TimeoutRejectedException)
        {
            return Noted(exchange, Unanswered(exchange, "the time was used up"));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static TwilioAnswer<byte[]> Judge(TwilioExchange exchange, Attempt attempt) => attempt switch
    {
        Attempt.Replied { IsSuccess: true } reply => new TwilioAnswer<byte[]>.Ok(reply.Body),
        Attempt.Replied { IsRateLimit: false, IsServerFault: false } reply => TwilioBody.Refusal(reply),
        _ => Unanswered(exchange, exchange.LastSeen),
    };

    private static TwilioAnswer<byte[]> Unanswered(TwilioExchange exchange, string reason)
    {
        var whole = string.Equals(reason, exchange.LastSeen, StringComparison.Ordinal) ? reason : $"{reason}; last seen: {exchange.LastSeen}";
        return exchange.MayHaveHappened ? new TwilioAnswer<byte[]>.Ambiguous(whole) : new TwilioAnswer<byte[]>.NotSent(whole);
    }

    private async ValueTask<Attempt> TryAsync(TwilioExchange exchange, CancellationToken cancellationToken)
    {
        using var form = exchange.Request.Form is { } fields ? new MarkedForm(fields) : null;
        using var message = new HttpRequestMessage(form is null ? HttpMethod.Get : HttpMethod.Post, _baseUrl + exchange.Request.Path);
        message.Content = form;
        message.Headers.Authorization = _credentials;
        try
        {
            using var response = await clients.CreateClient(ClientName).SendAsync(message, cancellationToken);
            var reply = new Attempt.Replied(
                (int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken), RetryAfter(response.Headers.RetryAfter));
            Note(exchange, reply);
            return reply;
        }
        catch (HttpRequestException fault)
        {
            return Broken(exchange, form, fault.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Broken(exchange, form, "no connection in time");
        }
        catch (OperationCanceledException)
        {
            Broken(exchange, form, "no answer in time");
            throw;
        }
    }

    private static Attempt Broken(TwilioExchange exchange, MarkedForm? form, string how)
    {
        if (form is { Begun: true })
        {
            exchange.Unclear($"the connection failed after the command was sent ({how})");
            return new Attempt.Cut(exchange.LastSeen);
        }

        exchange.NotDone($"the connection failed ({how})");
        return new Attempt.NotSent(exchange.LastSeen);
    }

    private static void Note(TwilioExchange exchange, Attempt.Replied reply)
    {
        if (reply.IsServerFault)
        {
            exchange.Unclear($"HTTP {reply.Status}");
        }
        else if (reply.IsRateLimit)
        {
            exchange.NotDone("too many requests (HTTP 429)");
        }
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header)
    {
        var wish = header?.Delta ?? (header?.Date is { } date ? date - systemClock.GetUtcNow() : null);
        return wish >= TimeSpan.Zero ? wish : null;
    }

    private TwilioAnswer<byte[]> Noted(TwilioExchange exchange, TwilioAnswer<byte[]> answer)
    {
        switch (answer)
        {
            case TwilioAnswer<byte[]>.Refused no:
                Log.Refused(logger, exchange.Request.Name, no.HttpStatus, no.Code);
                break;
            case TwilioAnswer<byte[]>.NotSent not:
                Log.NotSent(logger, exchange.Request.Name, not.Reason);
                break;
            case TwilioAnswer<byte[]>.Ambiguous unclear:
                Log.Ambiguous(logger, exchange.Request.Name, unclear.Reason);
                break;
        }

        return answer;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Twilio refused to {Request}: HTTP {Status}, code {Code}")]
        public static partial void Refused(ILogger logger, string request, int status, int code);

        [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "Could not {Request}, nothing was sent: {Reason}")]
        public static partial void NotSent(ILogger logger, string request, string reason);

        [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "Could not learn whether Twilio did {Request}: {Reason}")]
        public static partial void Ambiguous(ILogger logger, string request, string reason);
    }
}
