using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Conformance;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.X;

/// <summary>What only X does, against the sandbox.</summary>
public sealed class XTests(SandboxServer server) : IClassFixture<SandboxServer>, IAsyncLifetime
{
    private readonly XSubject _subject = new(server);
    private FaultyProxy _proxy = null!;
    private ConnectorHost _host = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IConnector Connector => _host.Connector;

    public async ValueTask InitializeAsync()
    {
        await _subject.Open();
        _proxy = await FaultyProxy.Start(server.Address);
        _host = new ConnectorHost(Network.X, new Uri(_proxy.Address, _subject.Path));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _proxy.DisposeAsync();
    }

    [Fact]
    public async Task Four_pictures_arrive_in_order_with_their_alternative_texts()
    {
        string[] alts = ["Un", "Deux", "Trois", "Quatre"];

        Assert.IsType<SendOutcome.Published>(await Send(_subject.Post("Quatre images") with { Media = [.. alts.Select(alt => Pictures.Jpeg(alt))] }));

        var media = Assert.Single(await server.Posts(_subject.Account)).GetProperty("media");
        Assert.Equal(alts, media.EnumerateArray().Select(picture => picture.GetProperty("alt").GetString()));
    }

    [Fact]
    public void A_post_with_a_link_costs_more()
    {
        Assert.Equal(15, Connector.Cost(_subject.Post("Sans lien."), null));
        Assert.Equal(200, Connector.Cost(_subject.Post("Avec un lien : www.has-sante.fr"), null));
    }

    [Fact]
    public async Task A_large_video_goes_up_in_pieces_and_is_waited_for()
    {
        var post = _subject.Post("Une vidéo") with { Media = [Videos.Mp4(9_000_000)] };
        await server.Fault(_subject.Account, "slow-processing", delayMs: 800);

        var begun = Assert.IsType<PrepareOutcome.NotYet>(await Connector.Prepare(post, _subject.Access, null, Token));
        var prepared = await Connector.PrepareToTheEnd(post, _subject.Access, begun.Prepared, Token);
        Assert.IsType<SendOutcome.Published>(await Connector.Publish(post, _subject.Access, prepared, Token));

        Assert.Equal(3, _proxy.Seen.Count(call => call.Path.EndsWith("/append", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Uploads_are_used_again_by_the_next_attempt()
    {
        var post = _subject.Post("Une image") with { Media = [Pictures.Jpeg("Une main")] };
        var first = await Connector.PrepareToTheEnd(post, _subject.Access, null, Token);

        var second = await Connector.PrepareToTheEnd(post, _subject.Access, first, Token);

        Assert.Equal(first["media.0"], second["media.0"]);
        Assert.Single(_proxy.Seen, call => call.Path.EndsWith("/finalize", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_post_is_recognised_behind_shortened_links_escaped_signs_and_recomposed_accents()
    {
        var post = _subject.Post("Hanche & genou : l’e\u0301te\u0301 <1 an> https://cabinet.example/a?b=1&c=2");
        _proxy.Spoil = call => call.Method == "GET" ? Spoiling.Say(200, $$$"""
            {"data":[{"id":"9","created_at":"{{{post.CreatedAt.UtcDateTime:yyyy-MM-ddTHH:mm:ss}}}.000Z",
              "text":"Hanche &amp; genou : l’été &lt;1 an&gt; https://t.co/abcdefghij https://t.co/klmnopqrst",
              "entities":{"urls":[{"url":"https://t.co/abcdefghij","expanded_url":"https://cabinet.example/a?b=1&c=2"},
                {"url":"https://t.co/klmnopqrst","expanded_url":"https://x.com/a/status/9/photo/1","media_key":"3_1"}]}}],
             "meta":{"result_count":1}}
            """) : Spoiling.Nothing;

        var found = Assert.IsType<FindOutcome.Found>(await Connector.Find(post, _subject.Access, Prepared.Nothing, Token));

        Assert.Equal(("9", "https://x.com/i/web/status/9"), (found.Id, found.Url!.AbsoluteUri));
    }

    [Fact]
    public async Task A_refused_duplicate_is_unknown_since_it_may_be_our_own()
    {
        var post = _subject.Post("Deux fois");
        Assert.IsType<SendOutcome.Published>(await Send(post));

        Assert.Equal(new SendOutcome.Unknown("duplicate"), await Send(post));
        Assert.IsType<FindOutcome.Found>(await Connector.Find(post, _subject.Access, Prepared.Nothing, Token));
        Assert.Single(await _subject.Published());
    }

    [Fact]
    public void Nothing_is_concluded_from_one_reading() => Assert.Equal(2, Connector.Limits.NegativeReadings);

    [Fact]
    public async Task A_token_is_renewed_once_and_its_old_pair_is_dead()
    {
        var secrets = new Secrets { Account = _subject.Access.Account, AccessToken = _subject.Access.Token, RefreshToken = _subject.RefreshToken };

        var renewed = Assert.IsType<RefreshOutcome.Renewed>(await Connector.Refresh(secrets, Token));

        Assert.NotEqual(secrets.RefreshToken, renewed.Secrets.RefreshToken);
        Assert.IsType<RefreshOutcome.Reconnect>(await Connector.Refresh(secrets, Token));
    }

    [Fact]
    public async Task A_renewal_whose_answer_is_lost_is_not_sent_again()
    {
        _proxy.Spoil = _ => Spoiling.LoseAnswer;

        var failed = Assert.IsType<RefreshOutcome.Failed>(await Connector.Refresh(
            new Secrets { Account = _subject.Access.Account, RefreshToken = _subject.RefreshToken }, Token));

        Assert.Equal(ErrorClass.Temporary, failed.Error.Class);
        Assert.Single(_proxy.Seen);
    }

    private async Task<SendOutcome> Send(Outgoing post) =>
        await Connector.Publish(post, _subject.Access, await Connector.PrepareToTheEnd(post, _subject.Access, null, Token), Token);
}
