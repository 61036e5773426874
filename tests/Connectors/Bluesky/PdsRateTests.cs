using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Bluesky;

/// <summary>The connector against a real server that counts.</summary>
public sealed class PdsRateTests(CountingPdsServer server) : IClassFixture<CountingPdsServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Too_many_writes_are_told_to_wait_until_the_hour_the_server_names()
    {
        await using var host = new ConnectorHost(Network.Bluesky, server.Address);
        var account = await server.NewAccount();
        await UseUpTheHour(account);

        var refused = Assert.IsType<SendOutcome.Refused>(await host.Connector.Publish(BlueskyPosts.Post("Une de trop"), account.Access, Prepared.Nothing, Token));

        Assert.Equal((ErrorClass.Rate, "RateLimitExceeded"), (refused.Error.Class, refused.Error.Code));
        Assert.InRange(refused.Error.RetryAt!.Value, TimeProvider.System.GetUtcNow().AddMinutes(1), TimeProvider.System.GetUtcNow().AddMinutes(61));
    }

    // 5,000 points an hour, three for each record made.
    private async Task UseUpTheHour(PdsAccount account)
    {
        var writes = Enumerable.Range(0, 200).Select(number => new Dictionary<string, object>
        {
            ["$type"] = "com.atproto.repo.applyWrites#create",
            ["collection"] = "app.bsky.feed.post",
            ["value"] = new { text = $"{number}", createdAt = "2026-01-01T00:00:00.000Z" },
        }).ToArray();
        for (var round = 0; round < 9; round++)
        {
            await server.Post("com.atproto.repo.applyWrites", new { repo = account.Did, writes }, account.AccessToken);
        }
    }
}
