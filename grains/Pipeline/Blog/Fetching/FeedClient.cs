using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;
using Scheduler.Contracts.Answers;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog.Fetching;

/// <summary>Reads feeds, pictures and videos of websites: bounded in time, size and redirects, and only what is public.</summary>
public sealed class FeedClient(IHttpClientFactory clients, IOptions<BlogOptions> options, TimeProvider clock)
{
    /// <summary>The name of its HTTP client.</summary>
    public const string ClientName = "blog";

    private const int MaxRedirects = 5;

    // Reading is safe to repeat; what will not be better in a second is not repeated.
    private readonly ResiliencePipeline<Fetched> _retries = new ResiliencePipelineBuilder<Fetched> { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions<Fetched>
        {
            ShouldHandle = static outcome => ValueTask.FromResult(outcome.Outcome.Result is { Transient: true }),
            MaxRetryAttempts = 2,
            Delay = options.Value.RetryDelay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        })
        .Build();

    /// <summary>Reads an address.</summary>
    public async Task<Fetched> Get(FetchRequest request, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(request.Within is { } within && within < options.Value.Timeout ? within : options.Value.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return await _retries.ExecuteAsync(async token => await Once(request, token), either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Refused(request.Address, FetchRefusals.Timeout);
        }
    }

    private async Task<Fetched> Once(FetchRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await Follow(request, cancellationToken);
        }
        catch (HttpRequestException failed) when (failed.InnerException is PrivateAddressException)
        {
            return Refused(request.Address, FetchRefusals.Private);
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException or SocketException)
        {
            return Refused(request.Address, FetchRefusals.Unreachable(failed.GetType().Name)) with { Transient = true };
        }
    }

    private async Task<Fetched> Follow(FetchRequest request, CancellationToken cancellationToken)
    {
        var address = request.Address;
        for (var redirects = 0; redirects <= MaxRedirects; redirects++)
        {
            using var asked = Ask(request, address);
            using var response = await clients.CreateClient(ClientName).SendAsync(asked, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if ((int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && Addresses.Resolve(address, response.Headers.Location?.OriginalString) is { } next)
            {
                if (address.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp) { return Refused(next, FetchRefusals.Downgrade); }
                address = next;
                continue;
            }

            return await Read(request, address, response, cancellationToken);
        }

        return Refused(address, FetchRefusals.Redirects);
    }

    private HttpRequestMessage Ask(FetchRequest request, Uri address)
    {
        var asked = new HttpRequestMessage(HttpMethod.Get, address);
        // As text: a server's own odd ETag or date must come back to it exactly as it wrote it.
        asked.Headers.TryAddWithoutValidation("Accept", request.Accept);
        asked.Headers.TryAddWithoutValidation("User-Agent", options.Value.UserAgent);
        if (request.ETag.Length > 0) { asked.Headers.TryAddWithoutValidation("If-None-Match", request.ETag); }
        if (request.LastModified.Length > 0) { asked.Headers.TryAddWithoutValidation("If-Modified-Since", request.LastModified); }
        return asked;
    }

    private static async Task<Fetched> Read(FetchRequest request, Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode == HttpStatusCode.NotModified) { return new Fetched { Address = address, NotModified = true }; }
        if (!response.IsSuccessStatusCode)
        {
            return Refused(address, FetchRefusals.Status(response.StatusCode)) with { Transient = (int)response.StatusCode is 408 or 429 or >= 500 };
        }

        if (response.Content.Headers.ContentLength > request.MaxBytes) { return Refused(address, FetchRefusals.TooBig(request.MaxBytes)); }

        using var body = new MemoryStream();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[81920];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            if (body.Length + read > request.MaxBytes) { return Refused(address, FetchRefusals.TooBig(request.MaxBytes)); }
            body.Write(buffer, 0, read);
        }

        return new Fetched
        {
            Address = address, Bytes = body.ToArray(), ContentType = Header(response.Content.Headers, "Content-Type"),
            ETag = Header(response.Headers, "ETag"), LastModified = Header(response.Content.Headers, "Last-Modified"),
        };
    }

    private static string Header(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : "";

    private static Fetched Refused(Uri address, Refusal refusal) => new() { Address = address, Refusal = refusal };
}
