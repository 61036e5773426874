using System.Text.Json;
using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Conformance;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.LinkedIn;

/// <summary>What only LinkedIn does, against the sandbox.</summary>
public sealed class LinkedInTests(SandboxServer server) : IClassFixture<SandboxServer>, IAsyncLifetime
{
    private readonly LinkedInSubject _page = new(server, organisation: true);
    private readonly LinkedInSubject _member = new(server, organisation: false);
    private FaultyProxy _proxy = null!;
    private ConnectorHost _host = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IConnector Connector => _host.Connector;

    public async ValueTask InitializeAsync()
    {
        await _page.Open();
        await _member.Open();
        _proxy = await FaultyProxy.Start(server.Address);
        var proxied = new Uri(_proxy.Address, _page.Path);
        _host = new ConnectorHost(Network.LinkedIn, proxied, null, _page.Options(proxied));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _proxy.DisposeAsync();
    }

    [Fact]
    public async Task A_text_full_of_reserved_characters_is_read_whole()
    {
        const string text = "Le nerf (médian) [C6*] : 50 % ~ {voir} #CanalCarpien a_b @ <c> | d \\ e";

        Assert.IsType<SendOutcome.Published>(await Send(_page, _page.Post(text)));

        Assert.Equal(text, Assert.Single(await _page.Published()));
    }

    [Fact]
    public async Task A_card_shows_its_title_its_words_and_its_picture()
    {
        var card = new OutgoingCard { Url = new("https://cabinet.example/main"), Title = "La main, la nuit", Description = "Dix questions.", Picture = Pictures.Jpeg("") };

        Assert.IsType<SendOutcome.Published>(await Send(_page, _page.Post("À lire") with { Card = card }));

        var shown = (await Posts(_page)).GetProperty("card");
        Assert.Equal("La main, la nuit", shown.GetProperty("title").GetString());
        Assert.Equal("Dix questions.", shown.GetProperty("description").GetString());
        Assert.Contains("/media/", shown.EnumerateObject().Last().Value.GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_keeps_its_alternative_text()
    {
        Assert.IsType<SendOutcome.Published>(await Send(_page, _page.Post("Une image") with { Media = [Pictures.Jpeg("Un poignet")] }));

        Assert.Equal("Un poignet", (await Posts(_page)).GetProperty("media")[0].GetProperty("alt").GetString());
    }

    [Fact]
    public async Task A_refused_duplicate_is_never_taken_for_success_but_says_where_to_look()
    {
        var first = Assert.IsType<SendOutcome.Published>(await Send(_member, _member.Post("Deux fois")));
        var again = _member.Post("Deux fois");

        var unknown = Assert.IsType<SendOutcome.Unknown>(await Send(_member, again));

        Assert.Equal(("duplicate", first.Id), (unknown.Reason, unknown.Hint));
        var tell = Assert.IsType<FindOutcome.CannotTell>(await Connector.Find(again, _member.Access, Prepared.Nothing.WithHint(unknown.Hint!), Token));
        Assert.Contains(first.Id, tell.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_reads_the_post_that_the_refusal_named()
    {
        var post = _page.Post("Deux fois (page)");
        var first = Assert.IsType<SendOutcome.Published>(await Send(_page, post));
        var unknown = Assert.IsType<SendOutcome.Unknown>(await Send(_page, post));

        var found = Assert.IsType<FindOutcome.Found>(await Connector.Find(post, _page.Access, Prepared.Nothing.WithHint(unknown.Hint!), Token));

        Assert.Equal(first.Id, found.Id);
    }

    [Fact]
    public async Task The_same_words_long_before_are_another_post()
    {
        await Send(_page, _page.Post("Vœux"));
        var later = _page.Post("Vœux") with { CreatedAt = TimeProvider.System.GetUtcNow().AddHours(1) };

        Assert.IsType<FindOutcome.NotThere>(await Connector.Find(later, _page.Access, Prepared.Nothing, Token));
    }

    [Fact]
    public async Task A_partner_renews_and_everyone_else_reconnects()
    {
        var secrets = new Secrets { Account = _member.Access.Account, AccessToken = _member.Access.Token, RefreshToken = _member.RefreshToken };

        var renewed = Assert.IsType<RefreshOutcome.Renewed>(await Connector.Refresh(secrets, Token));

        Assert.NotEqual(secrets.AccessToken, renewed.Secrets.AccessToken);
        Assert.True(renewed.Secrets.ExpiresAt > TimeProvider.System.GetUtcNow().AddDays(59));
        Assert.IsType<RefreshOutcome.Reconnect>(await Connector.Refresh(secrets with { RefreshToken = "" }, Token));
        Assert.IsType<RefreshOutcome.Reconnect>(await Connector.Refresh(secrets with { RefreshToken = "stolen" }, Token));
    }

    [Fact]
    public async Task An_ended_version_is_the_operators_business()
    {
        await using var old = new ConnectorHost(Network.LinkedIn, new Uri(_proxy.Address, _page.Path), null, ("Version", "202001"));

        var refused = Assert.IsType<SendOutcome.Refused>(await old.Connector.Publish(_page.Post("Trop vieux"), _page.Access, Prepared.Nothing, Token));

        Assert.Equal((ErrorClass.Configuration, "NONEXISTENT_VERSION"), (refused.Error.Class, refused.Error.Code));
    }

    private async Task<JsonElement> Posts(LinkedInSubject subject) => Assert.Single(await server.Posts(subject.Account));

    private async Task<SendOutcome> Send(LinkedInSubject subject, Outgoing post) =>
        await Connector.Publish(post, subject.Access, await Connector.PrepareToTheEnd(post, subject.Access, null, Token), Token);
}
