using Microsoft.Extensions.Time.Testing;
using Scheduler.Connectors;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Conformance;

/// <summary>What every connector promises, whatever its network.</summary>
public abstract class ConnectorConformance(Subject subject) : IAsyncLifetime
{
    private const string Words = "Prothèse de hanche : l’essentiel à savoir. https://cabinet.example/hanche #Chirurgie";

    private FaultyProxy _proxy = null!;
    private ConnectorHost _host = null!;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private IConnector Connector => _host.Connector;

    public async ValueTask InitializeAsync()
    {
        await subject.Open();
        _proxy = await FaultyProxy.Start(subject.Root);
        _host = NewHost();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _proxy.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_post_is_published_once_and_word_for_word()
    {
        var post = subject.Post(Words);

        var published = Assert.IsType<SendOutcome.Published>(await Send(post));

        Assert.NotEmpty(published.Id);
        Assert.Equal(Words, Assert.Single(await subject.Published()));
    }

    [Fact]
    public async Task Preparing_makes_nothing_public_however_often_it_is_repeated()
    {
        var post = subject.Post(Words);
        var first = await Ready(post, null);
        var second = await Ready(post, first);
        var anew = await Ready(post, null);

        Assert.Empty(await subject.Published());
        Assert.IsType<SendOutcome.Published>(await Connector.Publish(post, subject.Access, second, Token));
        Assert.NotNull(anew);
        Assert.Equal(Words, Assert.Single(await subject.Published()));
    }

    [Fact]
    public async Task A_lost_answer_is_unknown_and_reading_tells_where_the_post_is()
    {
        Spoil(Spoiling.LoseAnswer);
        var (post, prepared) = await SendUnknown();

        Assert.Single(await subject.Published());
        AssertFound(await Connector.Find(post, subject.Access, prepared, Token));
        Assert.Single(_proxy.Seen, subject.IsPublish);
    }

    [Fact]
    public async Task A_500_after_acceptance_is_unknown_and_reading_tells_where_the_post_is()
    {
        Spoil(Spoiling.AcceptThenFail);
        var (post, prepared) = await SendUnknown();

        Assert.Single(await subject.Published());
        AssertFound(await Connector.Find(post, subject.Access, prepared, Token));
        Assert.Single(_proxy.Seen, subject.IsPublish);
    }

    [Fact]
    public async Task An_acceptance_that_cannot_be_read_is_unknown()
    {
        Spoil(Spoiling.Garble);
        var (post, prepared) = await SendUnknown();

        AssertFound(await Connector.Find(post, subject.Access, prepared, Token));
        Assert.Single(_proxy.Seen, subject.IsPublish);
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_unknown()
    {
        var post = subject.Post(Words);
        var prepared = await Ready(post, null);
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var waiting = NewHost(clock);
        Spoil(new Spoiling(Afterwards: async context =>
        {
            clock.Advance(waiting.Connector.Limits.PublishTimeout);
            await Spoiling.NeverAnswer.Afterwards!(context);
        }));

        var outcome = Assert.IsType<SendOutcome.Unknown>(await waiting.Connector.Publish(post, subject.Access, prepared, Token));

        Assert.Equal("timeout", outcome.Reason);
        AssertFound(await Connector.Find(post, subject.Access, prepared, Token));
    }

    [Fact]
    public async Task A_call_that_is_cancelled_midway_is_unknown_too()
    {
        var post = subject.Post(Words);
        var prepared = await Ready(post, null);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Spoil(new Spoiling(Afterwards: async context =>
        {
            await deadline.CancelAsync();
            await Spoiling.NeverAnswer.Afterwards!(context);
        }));

        Assert.IsType<SendOutcome.Unknown>(await Connector.Publish(post, subject.Access, prepared, deadline.Token));
        AssertFound(await Connector.Find(post, subject.Access, prepared, Token));
    }

    [Fact]
    public async Task A_request_that_broke_on_its_way_is_unknown_and_reading_does_not_find_it()
    {
        Spoil(Spoiling.LoseRequest);
        var (post, prepared) = await SendUnknown();

        Assert.Empty(await subject.Published());
        var found = await Connector.Find(post, subject.Access, prepared, Token);
        Assert.IsType(subject.CanTell ? typeof(FindOutcome.NotThere) : typeof(FindOutcome.CannotTell), found);
        Assert.Single(_proxy.Seen, subject.IsPublish);
    }

    [Fact]
    public async Task A_refused_connection_is_a_passing_failure_since_nothing_was_sent()
    {
        var post = subject.Post(Words);
        var prepared = await Ready(post, null);
        await using var unconnected = NewHost();
        await _proxy.Stop();

        var refused = Assert.IsType<SendOutcome.Refused>(await unconnected.Connector.Publish(post, subject.Access, prepared, Token));

        Assert.Equal(ErrorClass.Temporary, refused.Error.Class);
        Assert.Empty(await subject.Published());
    }

    [Fact]
    public async Task A_revoked_account_is_for_a_person_to_reconnect()
    {
        await subject.Revoke();

        var error = await Refusal(subject.Post(Words));

        Assert.Equal(ErrorClass.Account, error.Class);
        Assert.NotEmpty(error.French);
        Assert.NotEmpty(error.English);
        Assert.Empty(await subject.Published());
    }

    [Fact]
    public async Task Too_many_calls_are_told_until_when_to_wait()
    {
        var post = subject.Post(Words);
        var prepared = await Ready(post, null);
        await subject.LimitRate(_proxy);

        var refused = Assert.IsType<SendOutcome.Refused>(await Connector.Publish(post, subject.Access, prepared, Token));

        Assert.Equal(ErrorClass.Rate, refused.Error.Class);
        Assert.True(refused.Error.RetryAt > TimeProvider.System.GetUtcNow());
        Assert.Empty(await subject.Published());
    }

    [Fact]
    public async Task The_longest_text_passes_and_one_more_character_is_refused_beforehand()
    {
        var longest = subject.Post(subject.LongestText);
        var tooLong = subject.Post(subject.LongestText + "a");

        Assert.Empty(Connector.Validate(longest));
        Assert.Equal("TEXT_TOO_LONG", Assert.Single(Connector.Validate(tooLong)).Code);
        Assert.Equal(Connector.Limits.MaxText, Connector.Limits.Count(longest.Text));
        Assert.IsType<SendOutcome.Published>(await Send(longest));
        Assert.Equal(subject.LongestText, Assert.Single(await subject.Published()));
    }

    private void Spoil(Spoiling spoiling) => _proxy.Spoil = call => subject.IsPublish(call) ? spoiling : Spoiling.Nothing;

    private ConnectorHost NewHost(TimeProvider? clock = null)
    {
        var proxied = new Uri(_proxy.Address, subject.Path);
        return new ConnectorHost(subject.Network, proxied, clock, subject.Options(proxied));
    }

    private void AssertFound(FindOutcome outcome)
    {
        if (subject.CanTell)
        {
            Assert.NotEmpty(Assert.IsType<FindOutcome.Found>(outcome).Id);
        }
        else
        {
            Assert.IsType<FindOutcome.CannotTell>(outcome);
        }
    }

    private async Task<(Outgoing Post, Prepared Prepared)> SendUnknown()
    {
        var post = subject.Post(Words);
        var prepared = await Ready(post, null);
        Assert.IsType<SendOutcome.Unknown>(await Connector.Publish(post, subject.Access, prepared, Token));
        return (post, prepared);
    }

    private async Task<SendOutcome> Send(Outgoing post) => await Connector.Publish(post, subject.Access, await Ready(post, null), Token);

    private async Task<NetworkError> Refusal(Outgoing post) => await Connector.Prepare(post, subject.Access, null, Token) switch
    {
        PrepareOutcome.Refused refused => refused.Error,
        PrepareOutcome.Ready ready => Assert.IsType<SendOutcome.Refused>(await Connector.Publish(post, subject.Access, ready.Prepared, Token)).Error,
        var other => throw new InvalidOperationException(other.ToString()),
    };

    private Task<Prepared> Ready(Outgoing post, Prepared? earlier) => Connector.PrepareToTheEnd(post, subject.Access, earlier, Token);
}
