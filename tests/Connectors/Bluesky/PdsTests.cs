using System.Text;
using System.Text.Json;
using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Bluesky;

/// <summary>The connector against the real server.</summary>
public sealed class PdsTests(PdsServer server) : IClassFixture<PdsServer>, IAsyncLifetime
{
    private FaultyProxy _proxy = null!;
    private ConnectorHost _host = null!;
    private PdsAccount _account = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IConnector Connector => _host.Connector;

    public async ValueTask InitializeAsync()
    {
        _proxy = await FaultyProxy.Start(server.Address);
        _host = new ConnectorHost(Network.Bluesky, _proxy.Address);
        _account = await server.NewAccount();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _proxy.DisposeAsync();
    }

    [Fact]
    public async Task A_post_arrives_with_its_links_and_hashtags_where_the_text_has_them()
    {
        var post = BlueskyPosts.Post("Prothèse de hanche 🦴 : l’essentiel sur https://cabinet.example/hanche. #Chirurgie #santé");

        var sent = Assert.IsType<SendOutcome.Published>(await Send(post));

        var record = Assert.Single(await _account.Posts());
        var value = record.GetProperty("value");
        Assert.Equal(post.Text, value.GetProperty("text").GetString());
        Assert.Equal(record.GetProperty("uri").GetString(), sent.Id);
        Assert.Equal($"https://bsky.app/profile/{_account.Did}/post/{post.RecordKey}", sent.Url!.AbsoluteUri);
        Assert.Equal("fr", value.GetProperty("langs")[0].GetString());
        Assert.Equal(["https://cabinet.example/hanche", "#Chirurgie", "#santé"], value.GetProperty("facets").EnumerateArray().Select(facet => Marked(post.Text, facet)));
    }

    [Fact]
    public async Task Pictures_keep_their_alternative_text_and_their_proportions()
    {
        var post = BlueskyPosts.Post("Deux images") with { Media = [Pictures.Png("Radiographie d’une hanche", 40, 30), Pictures.Png("La salle d’attente", 30, 40)] };

        Assert.IsType<SendOutcome.Published>(await Send(post));

        var images = Assert.Single(await _account.Posts()).GetProperty("value").GetProperty("embed").GetProperty("images");
        Assert.Equal(["Radiographie d’une hanche", "La salle d’attente"], images.EnumerateArray().Select(image => image.GetProperty("alt").GetString()));
        Assert.Equal([40, 30], images.EnumerateArray().Select(image => image.GetProperty("aspectRatio").GetProperty("width").GetInt32()));
    }

    [Fact]
    public async Task A_link_card_shows_the_title_the_words_and_the_picture_it_was_given()
    {
        var card = new OutgoingCard { Url = new("https://cabinet.example/hanche"), Title = "Vivre avec une prothèse", Description = "Dix questions.", Picture = Pictures.Png("", 20, 10) };

        Assert.IsType<SendOutcome.Published>(await Send(BlueskyPosts.Post("À lire") with { Card = card }));

        var external = Assert.Single(await _account.Posts()).GetProperty("value").GetProperty("embed").GetProperty("external");
        Assert.Equal("https://cabinet.example/hanche", external.GetProperty("uri").GetString());
        Assert.Equal("Vivre avec une prothèse", external.GetProperty("title").GetString());
        Assert.Equal("image/png", external.GetProperty("thumb").GetProperty("mimeType").GetString());
    }

    [Fact]
    public async Task The_same_post_put_twice_is_one_record()
    {
        var post = BlueskyPosts.Post("Une seule fois") with { Media = [Pictures.Png("Une image", 4, 4)] };

        var first = Assert.IsType<SendOutcome.Published>(await Send(post));
        var second = Assert.IsType<SendOutcome.Published>(await Send(post));

        Assert.Equal(first.Id, second.Id);
        Assert.Single(await _account.Posts());
    }

    [Fact]
    public async Task A_post_whose_answer_is_lost_is_unknown_and_then_found_under_its_key()
    {
        _proxy.Spoil = call => call.Path.EndsWith("putRecord", StringComparison.Ordinal) ? Spoiling.LoseAnswer : Spoiling.Nothing;
        var post = BlueskyPosts.Post("La réponse se perd");

        Assert.IsType<SendOutcome.Unknown>(await Send(post));

        var found = Assert.IsType<FindOutcome.Found>(await Connector.Find(post, _account.Access, Prepared.Nothing, Token));
        Assert.Equal(Assert.Single(await _account.Posts()).GetProperty("uri").GetString(), found.Id);
        Assert.Single(_proxy.Seen, call => call.Path.EndsWith("putRecord", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_post_that_never_arrived_is_not_there()
    {
        _proxy.Spoil = call => call.Path.EndsWith("putRecord", StringComparison.Ordinal) ? Spoiling.LoseRequest : Spoiling.Nothing;
        var post = BlueskyPosts.Post("Perdue en route");

        Assert.IsType<SendOutcome.Unknown>(await Send(post));

        Assert.IsType<FindOutcome.NotThere>(await Connector.Find(post, _account.Access, Prepared.Nothing, Token));
    }

    [Fact]
    public async Task A_post_whose_key_nobody_remembers_is_found_by_what_it_says_and_not_before_the_search_begins()
    {
        var sent = BlueskyPosts.Post("Sortie avant que la sauvegarde soit remise : « canal carpien »");
        var there = Assert.IsType<SendOutcome.Published>(await Send(sent));

        var search = BlueskyPosts.Post(sent.Text) with { Searches = true, CreatedAt = sent.CreatedAt.AddMinutes(-30) };
        Assert.Equal(there.Id, Assert.IsType<FindOutcome.Found>(await Connector.Find(search, _account.Access, Prepared.Nothing, Token)).Id);
        Assert.IsType<FindOutcome.NotThere>(await Connector.Find(search with { Text = "Autre chose" }, _account.Access, Prepared.Nothing, Token));
        Assert.IsType<FindOutcome.NotThere>(await Connector.Find(search with { CreatedAt = sent.CreatedAt.AddMinutes(30) }, _account.Access, Prepared.Nothing, Token));
    }

    [Fact]
    public async Task A_token_that_died_asks_to_be_renewed_and_makes_nothing()
    {
        var post = BlueskyPosts.Post("Jeton expiré");

        var refused = Assert.IsType<SendOutcome.Refused>(await Connector.Publish(post, _account.Expired(TimeProvider.System.GetUtcNow()), Prepared.Nothing, Token));

        Assert.Equal((ErrorClass.Account, "ExpiredToken", true), (refused.Error.Class, refused.Error.Code, refused.Error.Renew));
        Assert.Empty(await _account.Posts());
    }

    [Fact]
    public async Task Renewing_twice_with_the_same_token_works_both_times()
    {
        var secrets = new Secrets { Account = _account.Did, AccessToken = _account.AccessToken, RefreshToken = _account.RefreshToken };

        var first = Assert.IsType<RefreshOutcome.Renewed>(await Connector.Refresh(secrets, Token));
        var second = Assert.IsType<RefreshOutcome.Renewed>(await Connector.Refresh(secrets, Token));

        var post = BlueskyPosts.Post("Avec le nouveau jeton");
        Assert.IsType<SendOutcome.Published>(await Connector.Publish(post, new Access(_account.Did, first.Secrets.AccessToken), Prepared.Nothing, Token));
        Assert.IsType<SendOutcome.Published>(await Connector.Publish(post, new Access(_account.Did, second.Secrets.AccessToken), Prepared.Nothing, Token));
        Assert.InRange(first.Secrets.ExpiresAt!.Value, TimeProvider.System.GetUtcNow().AddMinutes(100), TimeProvider.System.GetUtcNow().AddMinutes(125));
    }

    [Fact]
    public async Task An_app_password_opens_the_first_session_and_is_not_kept()
    {
        var created = await server.Post("com.atproto.server.createAppPassword", new { name = "scheduler" }, _account.AccessToken);
        var secrets = new Secrets { Account = _account.Handle, RefreshToken = created.GetProperty("password").GetString()! };

        var renewed = Assert.IsType<RefreshOutcome.Renewed>(await Connector.Refresh(secrets, Token));

        Assert.Equal(_account.Did, renewed.Secrets.Account);
        Assert.NotEqual(secrets.RefreshToken, renewed.Secrets.RefreshToken);
        Assert.IsType<SendOutcome.Published>(await Connector.Publish(BlueskyPosts.Post("Connecté"), new Access(_account.Did, renewed.Secrets.AccessToken), Prepared.Nothing, Token));
    }

    [Fact]
    public async Task A_wrong_password_and_a_closed_session_ask_a_person_to_reconnect()
    {
        var wrong = new Secrets { Account = _account.Handle, RefreshToken = "aaaa-bbbb-cccc-dddd" };
        var closed = new Secrets { Account = _account.Did, RefreshToken = _account.RefreshToken };
        await _account.Close();

        Assert.IsType<RefreshOutcome.Reconnect>(await Connector.Refresh(wrong, Token));
        Assert.IsType<RefreshOutcome.Reconnect>(await Connector.Refresh(closed, Token));
    }

    [Theory]
    [InlineData("é", 301)]
    [InlineData("👨‍👩‍👧‍👦", 121)]
    public async Task A_text_over_the_limit_is_refused_beforehand_and_by_the_server_alike(string character, int times)
    {
        var tooLong = BlueskyPosts.Post(string.Concat(Enumerable.Repeat(character, times)));
        var fits = BlueskyPosts.Post(string.Concat(Enumerable.Repeat(character, times - 1)));

        Assert.Equal("TEXT_TOO_LONG", Assert.Single(Connector.Validate(tooLong)).Code);
        Assert.Equal(ErrorClass.Content, Assert.IsType<SendOutcome.Refused>(await Send(tooLong)).Error.Class);
        Assert.Empty(Connector.Validate(fits));
        Assert.IsType<SendOutcome.Published>(await Send(fits));
    }

    private static string Marked(string text, JsonElement facet)
    {
        var index = facet.GetProperty("index");
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[index.GetProperty("byteStart").GetInt32()..index.GetProperty("byteEnd").GetInt32()]);
    }

    private async Task<SendOutcome> Send(Outgoing post)
    {
        var ready = Assert.IsType<PrepareOutcome.Ready>(await Connector.Prepare(post, _account.Access, null, Token));
        return await Connector.Publish(post, _account.Access, ready.Prepared, Token);
    }
}
