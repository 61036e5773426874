using Microsoft.Extensions.Time.Testing;
using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Conformance;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Instagram;

/// <summary>What only Instagram does, against the sandbox.</summary>
public sealed class InstagramTests(SandboxServer server) : IClassFixture<SandboxServer>, IAsyncLifetime
{
    private readonly InstagramSubject _subject = new(server);
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private FaultyProxy _proxy = null!;
    private ConnectorHost _host = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IConnector Connector => _host.Connector;

    public async ValueTask InitializeAsync()
    {
        await _subject.Open();
        _proxy = await FaultyProxy.Start(server.Address);
        _host = new ConnectorHost(Network.Instagram, new Uri(_proxy.Address, _subject.Path), _clock, ("PollEvery", "00:00:00.020"));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _proxy.DisposeAsync();
    }

    [Fact]
    public async Task The_container_is_known_before_it_is_published_and_kept_until_then()
    {
        var post = _subject.Post("Un conteneur");
        var first = await Ready(post, null);

        var again = await Ready(post, first);

        Assert.NotNull(first["container"]);
        Assert.Equal(first["container"], again["container"]);
        Assert.Single(_proxy.Seen, call => call is { Method: "POST" });
    }

    [Fact]
    public async Task A_container_that_would_die_too_soon_is_made_anew()
    {
        var post = _subject.Post("Un vieux conteneur");
        var first = await Ready(post, null);
        _clock.Advance(TimeSpan.FromHours(23.9));

        var again = await Ready(post, first);

        Assert.NotEqual(first["container"], again["container"]);
    }

    [Fact]
    public async Task A_container_already_published_is_never_published_again()
    {
        var post = _subject.Post("Déjà paru");
        var first = await Ready(post, null);
        Assert.IsType<SendOutcome.Published>(await Connector.Publish(post, _subject.Access, first, Token));

        var again = await Ready(post, first);

        Assert.Equal(new SendOutcome.Unknown("already-published"), await Connector.Publish(post, _subject.Access, again, Token));
        Assert.IsType<FindOutcome.Found>(await Connector.Find(post, _subject.Access, again, Token));
        Assert.Single(await _subject.Published());
    }

    [Fact]
    public async Task A_container_not_ready_yet_is_waited_for()
    {
        await server.Fault(_subject.Account, "slow-processing", on: "prepare", delayMs: 400);
        var post = _subject.Post("Patience");

        var notYet = Assert.IsType<PrepareOutcome.NotYet>(await Connector.Prepare(post, _subject.Access, null, Token));

        Assert.NotNull(notYet.Prepared["container"]);
        await Ready(post, notYet.Prepared);
        Assert.Single(_proxy.Seen, call => call is { Method: "POST" });
    }

    [Fact]
    public async Task A_found_post_has_its_page()
    {
        var post = _subject.Post("Avec son adresse");
        var prepared = await Ready(post, null);
        var sent = Assert.IsType<SendOutcome.Published>(await Connector.Publish(post, _subject.Access, prepared, Token));

        var found = Assert.IsType<FindOutcome.Found>(await Connector.Find(post, _subject.Access, prepared, Token));

        Assert.Equal(sent.Id, found.Id);
        Assert.StartsWith("https://www.instagram.com/p/", found.Url!.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_the_network_cannot_fetch_says_so()
    {
        var post = _subject.Post("Introuvable") with { Media = [Pictures.Jpeg("", new Uri(server.Address, "missing.jpg"))] };

        var refused = Assert.IsType<PrepareOutcome.Refused>(await Connector.Prepare(post, _subject.Access, null, Token));

        Assert.Equal((ErrorClass.Temporary, "2207052"), (refused.Error.Class, refused.Error.Code));
    }

    [Theory]
    [InlineData("-1", "2207001")]
    [InlineData("2", "null")]
    public async Task A_server_error_of_the_graph_leaves_the_post_unknown_even_with_a_400(string code, string subcode)
    {
        var post = _subject.Post("Erreur du serveur");
        var prepared = await Ready(post, null);
        _proxy.Spoil = call => _subject.IsPublish(call)
            ? Spoiling.Say(400, $$$"""{"error":{"message":"x","code":{{{code}}},"error_subcode":{{{subcode}}}}}""")
            : Spoiling.Nothing;

        Assert.Equal($"graph-{code}", Assert.IsType<SendOutcome.Unknown>(await Connector.Publish(post, _subject.Access, prepared, Token)).Reason);
    }

    [Fact]
    public async Task A_living_token_is_prolonged_a_young_one_kept_and_a_dead_one_reconnected()
    {
        var secrets = new Secrets { Account = _subject.Access.Account, AccessToken = _subject.Access.Token, ExpiresAt = _clock.GetUtcNow().AddDays(20) };

        var renewed = Assert.IsType<RefreshOutcome.Renewed>(await Connector.Refresh(secrets, Token));
        Assert.NotEqual(secrets.AccessToken, renewed.Secrets.AccessToken);
        Assert.Equal(_clock.GetUtcNow().AddDays(60), renewed.Secrets.ExpiresAt);

        Assert.Equal(renewed, await Connector.Refresh(renewed.Secrets, Token));

        await _subject.Revoke();
        Assert.IsType<RefreshOutcome.Reconnect>(await Connector.Refresh(secrets, Token));
    }

    [Fact]
    public void A_picture_is_asked_for_in_the_only_form_that_the_network_takes()
    {
        var png = Pictures.Png("", 10, 10) with { PublicUrl = server.Picture };
        var wide = Pictures.Jpeg("", server.Picture) with { Width = 400, Height = 100 };

        Assert.Equal(["PICTURE_MISSING"], Codes([]));
        Assert.Equal(["MEDIA_FORMAT"], Codes([png]));
        Assert.Equal(["PICTURE_SHAPE"], Codes([wide]));
        Assert.Equal(["PICTURE_NOT_PUBLIC"], Codes([Pictures.Jpeg("")]));
        Assert.Equal(["ALT_TOO_LONG"], Codes([Pictures.Jpeg(new string('a', 1_001), server.Picture)]));

        IEnumerable<string> Codes(OutgoingMedia[] media) => Connector.Validate(_subject.Post("Image") with { Media = [.. media] }).Select(problem => problem.Code);
    }

    private async Task<Prepared> Ready(Outgoing post, Prepared? earlier) => await Connector.PrepareToTheEnd(post, _subject.Access, earlier, Token);
}
