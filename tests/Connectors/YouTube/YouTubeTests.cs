using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Conformance;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.YouTube;

/// <summary>What only YouTube does, against the sandbox.</summary>
public sealed class YouTubeTests(SandboxServer server) : IClassFixture<SandboxServer>, IAsyncLifetime
{
    private const int Piece = 262_144;

    private readonly YouTubeSubject _subject = new(server);
    private FaultyProxy _proxy = null!;
    private ConnectorHost _host = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IConnector Connector => _host.Connector;

    public async ValueTask InitializeAsync()
    {
        await _subject.Open();
        _proxy = await FaultyProxy.Start(server.Address);
        var proxied = new Uri(_proxy.Address, _subject.Path);
        _host = new ConnectorHost(Network.YouTube, proxied, null, [.. _subject.Options(proxied), ("ChunkBytes", $"{Piece}")]);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _proxy.DisposeAsync();
    }

    [Fact]
    public async Task All_but_the_last_piece_goes_up_before_and_nothing_is_public_until_it()
    {
        var post = Video(3 * Piece + 7);

        Assert.Equal(1, Connector.Cost(post, null));
        var prepared = await Connector.PrepareToTheEnd(post, _subject.Access, null, Token);
        Assert.Equal(0, Connector.Cost(post, prepared));

        Assert.Equal($"{3 * Piece}", prepared["offset"]);
        Assert.Empty(await _subject.Published());
        Assert.IsType<FindOutcome.NotThere>(await Connector.Find(post, _subject.Access, prepared, Token));
        Assert.IsType<SendOutcome.Published>(await Connector.Publish(post, _subject.Access, prepared, Token));
        Assert.Equal(
            [$"bytes 0-{Piece - 1}/{3 * Piece + 7}", $"bytes {Piece}-{2 * Piece - 1}/{3 * Piece + 7}", $"bytes {2 * Piece}-{3 * Piece - 1}/{3 * Piece + 7}", $"bytes {3 * Piece}-{3 * Piece + 6}/{3 * Piece + 7}"],
            _proxy.Seen.Where(_subject.IsPublish).Select(call => call.Range));
    }

    [Fact]
    public async Task What_arrives_is_the_video_to_the_last_byte()
    {
        var post = Video(2 * Piece);
        await Connector.Publish(post, _subject.Access, await Connector.PrepareToTheEnd(post, _subject.Access, null, Token), Token);

        var media = Assert.Single(await server.Posts(_subject.Account)).GetProperty("media")[0];
        await using var sent = await post.Media[0].Open(Token);
        using var http = new HttpClient { BaseAddress = server.Address };
        Assert.Equal(
            await System.Security.Cryptography.SHA256.HashDataAsync(sent, Token),
            System.Security.Cryptography.SHA256.HashData(await http.GetByteArrayAsync(new Uri(server.Address, media.GetProperty("url").GetString()), Token)));
    }

    [Fact]
    public async Task A_broken_upload_goes_on_where_it_stopped()
    {
        var post = Video(3 * Piece);
        _proxy.Spoil = call => call.Range.StartsWith($"bytes {Piece}-", StringComparison.Ordinal) ? Spoiling.LoseRequest : Spoiling.Nothing;
        var broken = Assert.IsType<PrepareOutcome.NotYet>(await Connector.Prepare(post, _subject.Access, null, Token));
        Assert.Equal($"{Piece}", broken.Prepared["offset"]);
        _proxy.Spoil = _ => Spoiling.Nothing;
        _proxy.Seen.Clear();

        var prepared = await Connector.PrepareToTheEnd(post, _subject.Access, broken.Prepared, Token);

        Assert.Equal(broken.Prepared["session"], prepared["session"]);
        Assert.DoesNotContain(_proxy.Seen, call => call.Range.StartsWith("bytes 0-", StringComparison.Ordinal) || call.Method == "POST");
        Assert.IsType<SendOutcome.Published>(await Connector.Publish(post, _subject.Access, prepared, Token));
    }

    [Fact]
    public async Task An_upload_already_complete_is_looked_up_and_not_sent_again()
    {
        var post = Video(100);
        var prepared = await Connector.PrepareToTheEnd(post, _subject.Access, null, Token);
        var sent = Assert.IsType<SendOutcome.Published>(await Connector.Publish(post, _subject.Access, prepared, Token));

        var again = await Connector.PrepareToTheEnd(post, _subject.Access, prepared, Token);

        Assert.Equal(new SendOutcome.Unknown("already-complete"), await Connector.Publish(post, _subject.Access, again, Token));
        Assert.Equal(sent.Id, Assert.IsType<FindOutcome.Found>(await Connector.Find(post, _subject.Access, again, Token)).Id);
        Assert.Single(await _subject.Published());
    }

    [Fact]
    public async Task A_forgotten_upload_is_looked_for_among_the_channels_videos()
    {
        var post = Video(100);
        var prepared = await Connector.PrepareToTheEnd(post, _subject.Access, null, Token);
        var forgotten = prepared.With("session", prepared["session"] + "gone");

        Assert.Equal(new SendOutcome.Unknown("session-gone"), await Connector.Publish(post, _subject.Access, forgotten, Token));
        Assert.IsType<FindOutcome.NotThere>(await Connector.Find(post, _subject.Access, forgotten, Token));

        var sent = Assert.IsType<SendOutcome.Published>(await Connector.Publish(post, _subject.Access, prepared, Token));
        Assert.Equal(sent.Id, Assert.IsType<FindOutcome.Found>(await Connector.Find(post, _subject.Access, forgotten, Token)).Id);
    }

    [Fact]
    public async Task A_last_piece_that_arrived_short_leaves_nothing_public_and_is_sent_again()
    {
        var post = Video(100);
        var prepared = await Connector.PrepareToTheEnd(post, _subject.Access, null, Token);
        _proxy.Spoil = call => _subject.IsPublish(call) ? Spoiling.Say(308, "") : Spoiling.Nothing;

        var refused = Assert.IsType<SendOutcome.Refused>(await Connector.Publish(post, _subject.Access, prepared, Token));

        Assert.Equal(ErrorClass.Temporary, refused.Error.Class);
    }

    [Fact]
    public async Task A_file_that_breaks_while_it_is_sent_leaves_the_post_unknown_and_reading_tells()
    {
        var post = Video(100);
        var prepared = await Connector.PrepareToTheEnd(post, _subject.Access, null, Token);
        var broken = post with { Media = [post.Media[0] with { Open = _ => throw new UnauthorizedAccessException() }] };

        Assert.IsType<SendOutcome.Unknown>(await Connector.Publish(broken, _subject.Access, prepared, Token));

        Assert.IsType<FindOutcome.NotThere>(await Connector.Find(post, _subject.Access, prepared, Token));
    }

    [Fact]
    public async Task A_token_is_renewed_and_the_refresh_token_stays()
    {
        var secrets = new Secrets { Account = _subject.Access.Account, RefreshToken = _subject.RefreshToken };

        var renewed = Assert.IsType<RefreshOutcome.Renewed>(await Connector.Refresh(secrets, Token));

        Assert.Equal(secrets.RefreshToken, renewed.Secrets.RefreshToken);
        Assert.NotEmpty(renewed.Secrets.AccessToken);
        await _subject.Revoke();
        Assert.IsType<RefreshOutcome.Reconnect>(await Connector.Refresh(secrets, Token));
    }

    [Fact]
    public void A_video_is_told_beforehand_what_the_network_would_refuse()
    {
        var post = _subject.Post("Description");

        Assert.Equal(["TITLE_LENGTH"], Codes(post with { Title = new string('a', 101) }));
        Assert.Equal(["TITLE_LENGTH"], Codes(post with { Title = " " }));
        Assert.Equal(["TEXT_ANGLES"], Codes(post with { Text = "a < b" }));
        Assert.Equal(["TAGS_TOO_LONG"], Codes(post with { Tags = [.. Enumerable.Repeat("deux mots", 42)] }));
        Assert.Equal(["VIDEO_MISSING"], Codes(post with { Media = [] }));
        Assert.Equal(["VIDEO_MISSING"], Codes(post with { Media = [Pictures.Jpeg("")] }));

        IEnumerable<string> Codes(Outgoing wrong) => Connector.Validate(wrong).Select(problem => problem.Code);
    }

    private Outgoing Video(int length) => _subject.Post("Description") with { Media = [Videos.Mp4(length)] };
}
