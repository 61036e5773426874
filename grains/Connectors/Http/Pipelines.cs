using System.Globalization;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Scheduler.Connectors.Http;

/// <summary>The two manners of calling a network: what may be repeated, and the one call that may not.</summary>
internal static class Pipelines
{
    /// <summary>Repeats with jitter and honours Retry-After, each try bounded.</summary>
    public static ResiliencePipeline<Answer> Repeatable(NetworkOptions options, TimeProvider clock)
    {
        var builder = new ResiliencePipelineBuilder<Answer> { TimeProvider = clock };
        if (options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<Answer>
            {
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = options.RetryDelay,
                MaxDelay = options.LongestWait,
                ShouldHandle = args => ValueTask.FromResult(MayHelp(args.Outcome, options, clock)),
                DelayGenerator = args => ValueTask.FromResult(args.Outcome.Result is { } answer ? RetryAfter(answer, clock.GetUtcNow()) : null),
            });
        }

        return builder
            .AddCircuitBreaker(Breaker(options))
            .AddTimeout(new TimeoutStrategyOptions { Timeout = options.CallTimeout })
            .Build();
    }

    /// <summary>Once: a turn in the queue, a circuit that refuses before anything is sent, a time limit, and no repetition.</summary>
    public static ResiliencePipeline<Answer> Once(NetworkOptions options, TimeSpan timeout, TimeProvider clock) =>
        new ResiliencePipelineBuilder<Answer> { TimeProvider = clock }
            .AddConcurrencyLimiter(options.Concurrency, queueLimit: int.MaxValue)
            .AddCircuitBreaker(Breaker(options))
            .AddTimeout(new TimeoutStrategyOptions { Timeout = timeout })
            .Build();

    /// <summary>How long the network asked to wait, by Retry-After in seconds or as a date.</summary>
    public static TimeSpan? RetryAfter(Answer answer, DateTimeOffset now) => answer.Header("Retry-After") switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) => TimeSpan.FromSeconds(seconds),
        var text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) =>
            date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };

    private static bool MayHelp(Outcome<Answer> outcome, NetworkOptions options, TimeProvider clock)
    {
        if (outcome.Result is not { } answer)
        {
            return Failed(outcome);
        }

        var wait = RetryAfter(answer, clock.GetUtcNow());
        return answer.Status switch
        {
            429 => wait is { } asked && asked <= options.LongestWait,
            408 or 500 or 502 or 503 or 504 => wait is null || wait <= options.LongestWait,
            _ => false,
        };
    }

    private static CircuitBreakerStrategyOptions<Answer> Breaker(NetworkOptions options) => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = options.CircuitThroughput,
        SamplingDuration = TimeSpan.FromSeconds(30),
        BreakDuration = options.CircuitBreak,
        ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result is { } answer ? answer.Status >= 500 : Failed(args.Outcome)),
    };

    // A refusal of the network says nothing about its health; silence and 5xx do.
    private static bool Failed(Outcome<Answer> outcome) => outcome.Exception is HttpRequestException or TimeoutRejectedException or TimeoutException;
}
