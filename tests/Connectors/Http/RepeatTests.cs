using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Http;

/// <summary>What holds for every call that may be repeated; Bluesky stands for all.</summary>
public sealed class RepeatTests
{
    private static readonly Outgoing WithPicture = StubNetwork.Post with { Media = [Pictures.Png("Une image", 2, 2)] };
    private static readonly Spoiling Stored = Spoiling.Say(200, """{"blob":{"$type":"blob","ref":{"$link":"b"},"mimeType":"image/png","size":1}}""");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_passing_failure_of_an_upload_is_tried_again()
    {
        await using var stub = await StubNetwork.Start(Network.Bluesky, Stored);
        var answers = new Queue<Spoiling>([Spoiling.Say(503, ""), Spoiling.LoseRequest, Spoiling.Say(429, "{}", ("Retry-After", "0"))]);
        stub.Answer = _ => answers.TryDequeue(out var answer) ? answer : Stored;

        Assert.IsType<PrepareOutcome.Ready>(await stub.Connector.Prepare(WithPicture, StubNetwork.Access, null, Token));

        Assert.Equal(4, stub.Seen.Count);
    }

    [Fact]
    public async Task Trying_again_ends()
    {
        await using var stub = await StubNetwork.Start(Network.Bluesky, Spoiling.Say(503, ""));

        var refused = Assert.IsType<PrepareOutcome.Refused>(await stub.Connector.Prepare(WithPicture, StubNetwork.Access, null, Token));

        Assert.Equal(ErrorClass.Temporary, refused.Error.Class);
        Assert.Equal(4, stub.Seen.Count);
    }

    [Fact]
    public async Task A_long_wait_is_handed_back_instead_of_sat_out()
    {
        await using var stub = await StubNetwork.Start(Network.Bluesky, Spoiling.Say(429, """{"error":"RateLimitExceeded"}""", ("Retry-After", "3600")));
        var before = TimeProvider.System.GetUtcNow();

        var refused = Assert.IsType<PrepareOutcome.Refused>(await stub.Connector.Prepare(WithPicture, StubNetwork.Access, null, Token));

        Assert.Equal(ErrorClass.Rate, refused.Error.Class);
        Assert.True(refused.Error.RetryAt >= before.AddHours(1));
        Assert.Single(stub.Seen);
    }

    [Fact]
    public async Task A_refusal_is_not_tried_again()
    {
        await using var stub = await StubNetwork.Start(Network.Bluesky, Spoiling.Say(400, """{"error":"InvalidToken"}"""));

        Assert.IsType<PrepareOutcome.Refused>(await stub.Connector.Prepare(WithPicture, StubNetwork.Access, null, Token));

        Assert.Single(stub.Seen);
    }

    [Fact]
    public async Task Reading_that_fails_says_so_and_concludes_nothing()
    {
        await using var stub = await StubNetwork.Start(Network.Bluesky, Spoiling.Say(200, "<html>"));

        Assert.IsType<FindOutcome.Failed>(await stub.Connector.Find(StubNetwork.Post, StubNetwork.Access, Prepared.Nothing, Token));
    }

    [Fact]
    public async Task A_caller_who_gives_up_preparing_is_told_so()
    {
        await using var stub = await StubNetwork.Start(Network.Bluesky, Stored);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            stub.Connector.Prepare(WithPicture, StubNetwork.Access, null, new CancellationToken(canceled: true)));
    }
}
