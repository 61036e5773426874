using Microsoft.Extensions.Time.Testing;

namespace Scheduler.Tests.Connectors.Sandbox;

public sealed class InstagramProtocolTests
{
    private const string Node = "/instagram/v25.0/17841400000000001";
    private static readonly Dictionary<string, byte[]> Files = new()
    {
        ["main.jpg"] = Bytes.Jpeg(1080, 1350),
        ["large.jpg"] = Bytes.Jpeg(3000, 1000),
        ["main.png"] = Bytes.Png,
        ["film.mp4"] = Bytes.Mp4(),
    };

    [Fact]
    public async Task A_container_is_in_progress_then_finished_then_published()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var server = await SandboxServer.Start(clock);
        await using var host = await FileHost.Start(Files);
        var id = (await Contain(server, host.Url("main.jpg")))["id"];
        Assert.Equal("IN_PROGRESS", await Status(server, id));
        var early = await server.Post($"{Node}/media_publish?creation_id={id}&access_token=ig-token");
        Assert.Equal((400, "9007", "2207027"), (early.Status, early["error.code"], early["error.error_subcode"]));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("FINISHED", await Status(server, id));
        Assert.Equal(200, (await server.Post($"{Node}/media_publish?creation_id={id}&access_token=ig-token")).Status);
        Assert.Equal("PUBLISHED", await Status(server, id));
        Assert.Equal("main.valdorme", (await server.Get($"{Node}?fields=username&access_token=ig-token"))["username"]);
    }

    [Fact]
    public async Task A_container_is_published_once()
    {
        await using var server = await SandboxServer.Start(configure: options => options.Processing = TimeSpan.Zero);
        await using var host = await FileHost.Start(Files);
        var id = (await Contain(server, host.Url("main.jpg")))["id"];
        Assert.Equal(200, (await server.Post($"{Node}/media_publish?creation_id={id}&access_token=ig-token")).Status);
        Assert.Equal(400, (await server.Post($"{Node}/media_publish?creation_id={id}&access_token=ig-token")).Status);
        var post = Assert.Single(await server.Posts());
        Assert.Equal(("Une légende", "Une main"), ((string?)post["text"], (string?)post["media"]![0]!["alt"]));
        var served = await server.Http.GetByteArrayAsync(new Uri(server.Address, (string?)post["media"]![0]!["url"]), TestContext.Current.CancellationToken);
        Assert.Equal(Files["main.jpg"], served);
    }

    [Fact]
    public async Task A_container_that_nobody_publishes_expires_after_a_day()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var server = await SandboxServer.Start(clock);
        await using var host = await FileHost.Start(Files);
        var id = (await Contain(server, host.Url("main.jpg")))["id"];
        clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal("EXPIRED", await Status(server, id));
    }

    [Theory]
    [InlineData("main.png", "2207005")]
    [InlineData("large.jpg", "2207009")]
    [InlineData("absent.jpg", "2207052")]
    public async Task Only_a_JPEG_of_a_fitting_shape_that_can_be_fetched_is_taken(string file, string subcode)
    {
        await using var server = await SandboxServer.Start();
        await using var host = await FileHost.Start(Files);
        var refused = await Contain(server, host.Url(file));
        Assert.Equal((400, subcode), (refused.Status, refused["error.error_subcode"]));
    }

    [Fact]
    public async Task A_caption_has_at_most_two_thousand_two_hundred_characters()
    {
        await using var server = await SandboxServer.Start();
        await using var host = await FileHost.Start(Files);
        Assert.Equal(200, (await Contain(server, host.Url("main.jpg"), new string('a', 2200))).Status);
        Assert.Equal("2207010", (await Contain(server, host.Url("main.jpg"), new string('a', 2201)))["error.error_subcode"]);
    }

    [Fact]
    public async Task Tokens_are_refused_with_code_190_and_a_subcode()
    {
        await using var server = await SandboxServer.Start();
        Assert.Equal("467", (await server.Get($"{Node}?access_token=nobody"))["error.error_subcode"]);
        await server.Post("/control/tokens", new { network = "instagram", account = SandboxServer.Instagram.Id, state = "expired" });
        var expired = await server.Get($"{Node}?access_token=ig-token");
        Assert.Equal((400, "190", "463"), (expired.Status, expired["error.code"], expired["error.error_subcode"]));
    }

    [Fact]
    public async Task A_token_is_exchanged_for_a_younger_one()
    {
        await using var server = await SandboxServer.Start();
        var younger = await server.Get("/instagram/refresh_access_token?grant_type=ig_refresh_token&access_token=ig-token");
        Assert.Equal("5184000", younger["expires_in"]);
        Assert.Equal(200, (await server.Get($"{Node}/content_publishing_limit?access_token={younger["access_token"]}")).Status);
    }

    [Fact]
    public async Task A_carousel_and_a_reel_are_published_too()
    {
        await using var server = await SandboxServer.Start(configure: options => options.Processing = TimeSpan.Zero);
        await using var host = await FileHost.Start(Files);
        var children = new List<string?>();
        for (var i = 0; i < 2; i++)
        {
            children.Add((await server.Post($"{Node}/media?access_token=ig-token", new { image_url = host.Url("main.jpg"), is_carousel_item = "true" }))["id"]);
        }
        var carousel = (await server.Post($"{Node}/media?access_token=ig-token", new { media_type = "CAROUSEL", children = string.Join(',', children), caption = "Deux images" }))["id"];
        await server.Post($"{Node}/media_publish?creation_id={carousel}&access_token=ig-token");
        var reel = (await server.Post($"{Node}/media?access_token=ig-token", new { media_type = "REELS", video_url = host.Url("film.mp4"), caption = "Un film" }))["id"];
        await server.Post($"{Node}/media_publish?creation_id={reel}&access_token=ig-token");
        var posts = await server.Posts();
        Assert.Equal(2, posts[0]["media"]!.AsArray().Count);
        Assert.Equal("video", (string?)posts[1]["media"]![0]!["kind"]);
    }

    private static Task<Reply> Contain(SandboxServer server, string image, string caption = "Une légende") =>
        server.Post($"{Node}/media?access_token=ig-token", new { image_url = image, caption, alt_text = "Une main" });

    private static async Task<string?> Status(SandboxServer server, string? id) =>
        (await server.Get($"/instagram/v25.0/{id}?fields=status_code,status&access_token=ig-token"))["status_code"];
}
