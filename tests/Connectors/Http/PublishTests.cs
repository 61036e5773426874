using Microsoft.Extensions.Time.Testing;
using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Http;

/// <summary>What holds for the public call of every network; X stands for all.</summary>
public sealed class PublishTests
{
    private static readonly Spoiling Accept = Spoiling.Say(201, """{"data":{"id":"1"}}""");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(408)]
    [InlineData(302)]
    public async Task An_answer_that_does_not_say_what_happened_is_unknown_and_nothing_is_repeated(int status)
    {
        await using var stub = await StubNetwork.Start(Network.X, Spoiling.Say(status, "", ("Location", "/elsewhere"), ("Retry-After", "0")));

        Assert.Equal(new SendOutcome.Unknown($"http-{status}"), await Publish(stub));
        Assert.Single(stub.Seen);
    }

    // The handler beneath may repeat a request on its own when an idle connection turns out to be dead.
    [Fact]
    public async Task A_connection_that_dies_after_reading_the_post_does_not_make_it_leave_twice()
    {
        await using var network = new DyingConnections();
        await using var host = new ConnectorHost(Network.X, network.Address);
        Assert.IsType<FindOutcome.NotThere>(await host.Connector.Find(StubNetwork.Post, StubNetwork.Access, Prepared.Nothing, Token));

        Assert.IsType<SendOutcome.Unknown>(await host.Connector.Publish(StubNetwork.Post, StubNetwork.Access, Prepared.Nothing, Token));

        Assert.Single(network.Requests, request => request.StartsWith("POST", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_open_circuit_refuses_before_anything_is_sent_and_closes_again()
    {
        var clock = new FakeTimeProvider();
        await using var stub = await StubNetwork.Start(Network.X, Spoiling.Say(503, ""), clock, ("CircuitThroughput", "2"));
        Assert.IsType<SendOutcome.Unknown>(await Publish(stub));
        Assert.IsType<SendOutcome.Unknown>(await Publish(stub));

        var refused = Assert.IsType<SendOutcome.Refused>(await Publish(stub));

        Assert.Equal((ErrorClass.Temporary, "circuit-open"), (refused.Error.Class, refused.Error.Code));
        Assert.Equal(2, stub.Seen.Count);
        stub.Answer = _ => Accept;
        clock.Advance(TimeSpan.FromSeconds(16));
        Assert.IsType<SendOutcome.Published>(await Publish(stub));
    }

    [Fact]
    public async Task The_refusals_of_one_account_do_not_close_the_way_for_the_others()
    {
        await using var stub = await StubNetwork.Start(Network.X, Spoiling.Say(403, "{}"), null, ("CircuitThroughput", "2"));
        for (var round = 0; round < 4; round++)
        {
            await Publish(stub);
        }

        stub.Answer = _ => Accept;
        Assert.IsType<SendOutcome.Published>(await Publish(stub));
    }

    [Fact]
    public async Task A_call_that_waits_too_long_for_its_turn_is_given_back_unsent()
    {
        var clock = new FakeTimeProvider();
        var arrived = new TaskCompletionSource();
        await using var stub = await StubNetwork.Start(Network.X, new Spoiling(Instead: async context =>
        {
            arrived.TrySetResult();
            await Spoiling.NeverAnswer.Afterwards!(context);
        }), clock, ("Concurrency", "1"));
        var first = Publish(stub);
        await arrived.Task.WaitAsync(Token);
        var second = Publish(stub);

        clock.Advance(TimeSpan.FromSeconds(6));

        var refused = Assert.IsType<SendOutcome.Refused>(await second);
        Assert.Equal((ErrorClass.Temporary, "queue-wait"), (refused.Error.Class, refused.Error.Code));
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(new SendOutcome.Unknown("timeout"), await first);
        Assert.Single(stub.Seen);
    }

    [Fact]
    public async Task A_call_cancelled_before_its_turn_was_never_sent()
    {
        await using var stub = await StubNetwork.Start(Network.X, Accept);

        var refused = Assert.IsType<SendOutcome.Refused>(
            await stub.Connector.Publish(StubNetwork.Post, StubNetwork.Access, Prepared.Nothing, new CancellationToken(canceled: true)));

        Assert.Equal(ErrorClass.Temporary, refused.Error.Class);
        Assert.Empty(stub.Seen);
    }

    [Theory]
    [InlineData("true", "attempt-7")]
    [InlineData("false", "")]
    public async Task The_attempt_is_named_to_a_sandbox_and_to_nobody_else(string option, string header)
    {
        await using var stub = await StubNetwork.Start(Network.X, Accept, null, ("SendAttemptHeader", option));

        await Publish(stub);

        Assert.Equal(header, Assert.Single(stub.Seen).Attempt);
    }

    [Fact]
    public async Task Neither_words_nor_tokens_are_logged()
    {
        await using var stub = await StubNetwork.Start(Network.X, Accept);
        await Publish(stub);
        stub.Answer = _ => Spoiling.LoseRequest;
        await Publish(stub);

        Assert.NotEmpty(stub.Host.Logged.Lines);
        Assert.DoesNotContain(stub.Host.Logged.Lines, line =>
            line.Contains(StubNetwork.Post.Text, StringComparison.Ordinal) || line.Contains(StubNetwork.Access.Token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_raw_answer_is_kept_without_tokens_and_cut()
    {
        const string jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
        var body = $$"""{"detail":"Bearer {{jwt}}","access_token":"AQX-secret","refresh_token": "AQY-secret","password=hunter2":"{{new string('x', 5_000)}}"}""";

        var error = await StubNetwork.Refusal(Network.X, 403, body);

        Assert.Equal(4_000, error.Raw.Length);
        Assert.All([jwt, "AQX-secret", "AQY-secret", "hunter2"], secret => Assert.DoesNotContain(secret, error.Raw, StringComparison.Ordinal));
    }

    private static Task<SendOutcome> Publish(StubNetwork stub) => stub.Connector.Publish(StubNetwork.Post, StubNetwork.Access, Prepared.Nothing, Token);
}
