using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Http;

/// <summary>Calls one network and says of each call whether it was answered, lost, or never sent.</summary>
internal sealed partial class NetworkClient(
    Network network, NetworkOptions options, TimeSpan publishTimeout, IHttpClientFactory clients, TimeProvider clock, ILogger<NetworkClient> logger)
{
    private readonly ResiliencePipeline<Answer> _repeatable = Pipelines.Repeatable(options, clock);
    private readonly ResiliencePipeline<Answer> _once = Pipelines.Once(options, publishTimeout, clock);

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>A call that may be made again: reading, uploading, preparing. Each try builds its own request.</summary>
    public async Task<Reply> Repeat(string call, Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        try
        {
            return new Reply.Answered(await _repeatable.ExecuteAsync(async token => await Exchange(call, request(), token), cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var reason = ReasonOf(exception) ?? throw Broken(exception);
            LogNoAnswer(network, call, reason);
            return new Reply.Lost(reason);
        }
    }

    /// <summary>
    /// A call that is made at most once, whatever happens to its answer. The request must carry a body:
    /// the handler beneath repeats a body-less one by itself when an idle connection turns out to be dead.
    /// </summary>
    public async Task<Reply> Once(string call, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request.Content);
        var sent = false;
        using var turn = new CancellationTokenSource(options.QueueWait, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(turn.Token, cancellationToken);
        try
        {
            return new Reply.Answered(await _once.ExecuteAsync(async token =>
            {
                turn.CancelAfter(Timeout.InfiniteTimeSpan);
                sent = true;
                return await Exchange(call, request, token);
            }, either.Token));
        }
        catch (Exception exception)
        {
            // A file that cannot be read midway is no different: part of the call may have left.
            var reason = cancellationToken.IsCancellationRequested ? "cancelled" : ReasonOf(exception) ?? exception.GetType().Name;
            LogNoAnswer(network, call, reason);
            return sent && !BeforeSending(exception, either.Token) ? new Reply.Lost(reason) : new Reply.NeverSent(reason);
        }
    }

    private async Task<Answer> Exchange(string call, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        using var client = clients.CreateClient(network.ToString());
        using (request)
        using (var response = await client.SendAsync(request, cancellationToken))
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (name, values) in response.Headers.NonValidated)
            {
                headers[name] = values.ToString();
            }

            LogAnswered(network, call, (int)response.StatusCode, clock.GetElapsedTime(started).TotalMilliseconds);
            return new Answer((int)response.StatusCode, System.Text.Encoding.UTF8.GetString(body), headers);
        }
    }

    private static string? ReasonOf(Exception exception) => exception switch
    {
        BrokenCircuitException => "circuit-open",
        RateLimiterRejectedException => "queue-full",
        TimeoutRejectedException => "timeout",
        OperationCanceledException { InnerException: TimeoutException } => "connect-timeout",
        OperationCanceledException => "queue-wait",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "name-not-found",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "connection-refused",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "tls",
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => "answer-cut",
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => "answer-too-long",
        HttpRequestException => "reset",
        IOException => "reset",
        _ => null,
    };

    // These stages end before the first byte of the request is written.
    private static bool BeforeSending(Exception exception, CancellationToken caller) => exception switch
    {
        HttpRequestException http => http.HttpRequestError is HttpRequestError.NameResolutionError
            or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        OperationCanceledException { InnerException: TimeoutException } => !caller.IsCancellationRequested,
        _ => false,
    };

    private static InvalidOperationException Broken(Exception exception) =>
        new($"The call failed in a way no network causes: {exception.GetType().Name}.", exception);
}
