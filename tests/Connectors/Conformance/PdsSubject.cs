using System.Globalization;
using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Bluesky;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Conformance;

/// <summary>The real Bluesky server.</summary>
public sealed class PdsSubject(PdsServer server) : Subject
{
    private PdsAccount _account = null!;

    public override Network Network => Network.Bluesky;

    public override Uri Root => server.Address;

    public override string LongestText => new('é', 300);

    public override async Task Open()
    {
        _account = await server.NewAccount();
        Access = _account.Access;
    }

    public override Outgoing Post(string text) => BlueskyPosts.Post(text);

    public override bool IsPublish(Call call) => call.Path.EndsWith("putRecord", StringComparison.Ordinal);

    public override async Task<IReadOnlyList<string>> Published()
    {
        // The server shows nothing of a closed account, whether there is something or not.
        await server.TakeDown(_account.Did, applied: false);
        return [.. (await _account.Posts()).Select(record => record.GetProperty("value").GetProperty("text").GetString()!)];
    }

    public override Task Revoke() => server.TakeDown(_account.Did, applied: true);

    // The server counts to 5,000 an hour; another test goes that far, here its answer is repeated.
    public override Task LimitRate(FaultyProxy proxy)
    {
        var reset = TimeProvider.System.GetUtcNow().AddMinutes(30).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        proxy.Spoil = call => IsPublish(call)
            ? Spoiling.Say(429, """{"error":"RateLimitExceeded","message":"Rate Limit Exceeded"}""", ("RateLimit-Reset", reset), ("Retry-After", "1800"))
            : Spoiling.Nothing;
        return Task.CompletedTask;
    }
}
