using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace ContactCenter.Twilio.Rest;

/// <summary>
/// The one pipeline of all requests to Twilio: total time-out › retry › breaker › time-out of an attempt. A retry never repeats
/// a command that may have happened, unless doing it twice is the same as doing it once.
/// </summary>
internal static class TwilioPipeline
{
    /// <summary>How many requests the breaker wants to see before it judges.</summary>
    public const int BreakerThroughput = 10;

    /// <summary>How long the breaker stays open.</summary>
    public static readonly TimeSpan BreakFor = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(4);

    /// <param name="options">Time-outs and number of retries.</param>
    /// <param name="systemClock">Not the business clock: a simulated second must not cut a real connection.</param>
    /// <param name="chance">From 0 to below 1: where in its range a delay falls.</param>
    public static ResiliencePipeline<Attempt> Build(TwilioOptions options, TimeProvider systemClock, Func<double> chance)
    {
        var builder = new ResiliencePipelineBuilder<Attempt> { TimeProvider = systemClock };
        builder.AddTimeout(options.TotalTimeout);
        if (options.RetryCount > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = options.RetryCount,
                ShouldHandle = static arguments => ValueTask.FromResult(DeservesRetry(arguments)),
                DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(Delay(arguments, chance)),
            });
        }

        return builder
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<Attempt>
            {
                FailureRatio = 0.5,
                MinimumThroughput = BreakerThroughput,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = BreakFor,
                ShouldHandle = static arguments => ValueTask.FromResult(IsFault(arguments.Outcome)),
            })
            .AddTimeout(options.AttemptTimeout)
            .Build();
    }

    private static bool DeservesRetry(RetryPredicateArguments<Attempt> arguments) =>
        (IsFault(arguments.Outcome) || arguments.Outcome.Result is Attempt.Replied { IsRateLimit: true })
        && arguments.Context.Properties.TryGetValue(TwilioExchange.Key, out var exchange)
        && exchange.MayRepeat;

    private static bool IsFault(Outcome<Attempt> outcome) =>
        outcome.Exception is TimeoutRejectedException
        || outcome.Result is Attempt.NotSent or Attempt.Cut or Attempt.Replied { IsServerFault: true };

    /// <summary>Anywhere from nothing to a limit that doubles, so that many clients do not come back together.</summary>
    private static TimeSpan Delay(RetryDelayGeneratorArguments<Attempt> arguments, Func<double> chance)
    {
        if (arguments.Outcome.Result is Attempt.Replied { RetryAfter: { } wish })
        {
            return wish;
        }

        var limit = FirstDelay * Math.Pow(2, arguments.AttemptNumber);
        return (limit < LongestDelay ? limit : LongestDelay) * chance();
    }
}
