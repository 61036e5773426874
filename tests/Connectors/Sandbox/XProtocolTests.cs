using Microsoft.Extensions.Time.Testing;

namespace Scheduler.Tests.Connectors.Sandbox;

public sealed class XProtocolTests
{
    [Fact]
    public async Task A_post_comes_back_with_its_addresses_shortened_and_is_kept_as_written()
    {
        await using var server = await SandboxServer.Start();
        var created = await Create(server, "Lire https://main.example/article");
        Assert.Equal(201, created.Status);
        Assert.Matches(@"^Lire https://t\.co/\w{10}$", created["data.text"]);
        Assert.Equal("Lire https://main.example/article", (string?)Assert.Single(await server.Posts())["text"]);
        var timeline = await server.Get("/x/2/users/1001/tweets?tweet.fields=entities,created_at&max_results=5", "x-token");
        Assert.Equal("https://main.example/article", timeline["data.0.entities.urls.0.expanded_url"]);
        Assert.Equal(created["data.id"], timeline["meta.newest_id"]);
    }

    [Fact]
    public async Task The_same_text_again_is_a_403_that_does_not_name_the_first_post()
    {
        await using var server = await SandboxServer.Start();
        var id = (await Create(server, "Bonjour"))["data.id"];
        var again = await Create(server, "Bonjour");
        Assert.Equal((403, "You are not allowed to create a Tweet with duplicate content."), (again.Status, again["detail"]));
        Assert.DoesNotContain(id!, again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weighted_length_decides_and_not_the_number_of_characters()
    {
        await using var server = await SandboxServer.Start();
        Assert.Equal(201, (await Create(server, new string('é', 280))).Status);
        Assert.Equal(400, (await Create(server, new string('a', 281))).Status);
        Assert.Equal(201, (await Create(server, new string('漢', 140))).Status);
        Assert.Equal(400, (await Create(server, new string('漢', 141))).Status);
        Assert.Equal(201, (await Create(server, new string('b', 256) + " https://main.example/" + new string('c', 200))).Status);
    }

    [Fact]
    public async Task A_member_that_is_not_in_the_schema_is_refused()
    {
        await using var server = await SandboxServer.Start();
        var refused = await server.Post("/x/2/tweets", new { text = "Bonjour", status = "PUBLISHED" }, "x-token");
        Assert.Equal((400, "https://api.x.com/2/problems/invalid-request"), (refused.Status, refused["type"]));
    }

    [Fact]
    public async Task A_refresh_token_is_used_once_and_the_new_pair_works_for_two_hours()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var server = await SandboxServer.Start(clock);
        var pair = await Refresh(server, "x-refresh");
        Assert.Equal("7200", pair["expires_in"]);
        Assert.Equal((400, "invalid_request"), ((await Refresh(server, "x-refresh")).Status, (await Refresh(server, "x-refresh"))["error"]));
        Assert.Equal(200, (await server.Get("/x/2/users/me", pair["access_token"])).Status);
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(401, (await server.Get("/x/2/users/me", pair["access_token"])).Status);
        Assert.Equal(200, (await Refresh(server, pair["refresh_token"]!)).Status);
    }

    [Fact]
    public async Task A_picture_goes_up_with_its_alternative_text_in_one_call_or_in_parts()
    {
        await using var server = await SandboxServer.Start();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Bytes.Png), "media", "p.png" }, { new StringContent("tweet_image"), "media_category" } };
        var whole = (await server.Post("/x/2/media/upload", form, "x-token"))["data.id"]!;
        var parts = (await server.Post("/x/2/media/upload/initialize", new { media_type = "image/png", total_bytes = Bytes.Png.Length, media_category = "tweet_image" }, "x-token"))["data.id"]!;
        await server.Post($"/x/2/media/upload/{parts}/append", new { media = Convert.ToBase64String(Bytes.Png), segment_index = 0 }, "x-token");
        Assert.Equal(200, (await server.Post($"/x/2/media/upload/{parts}/finalize", null, "x-token")).Status);
        await server.Post("/x/2/media/metadata", new { id = whole, metadata = new { alt_text = new { text = "Une main" } } }, "x-token");
        Assert.Equal(201, (await server.Post("/x/2/tweets", new { text = "Images", media = new { media_ids = new[] { whole, parts } } }, "x-token")).Status);
        var media = Assert.Single(await server.Posts())["media"]!.AsArray();
        Assert.Equal(("Une main", null), ((string?)media[0]!["alt"], (string?)media[1]!["alt"]));
        Assert.Equal(400, (await server.Post("/x/2/tweets", new { text = "Autre", media = new { media_ids = new[] { "999" } } }, "x-token")).Status);
    }

    [Fact]
    public async Task An_answer_to_somebody_elses_post_is_not_allowed()
    {
        await using var server = await SandboxServer.Start();
        var own = (await Create(server, "Un"))["data.id"];
        Assert.Equal(201, (await server.Post("/x/2/tweets", new { text = "Deux", reply = new { in_reply_to_tweet_id = own } }, "x-token")).Status);
        Assert.Equal(403, (await server.Post("/x/2/tweets", new { text = "Trois", reply = new { in_reply_to_tweet_id = "20" } }, "x-token")).Status);
    }

    private static Task<Reply> Create(SandboxServer server, string text) => server.Post("/x/2/tweets", new { text }, "x-token");

    private static Task<Reply> Refresh(SandboxServer server, string token) =>
        server.Post("/x/2/oauth2/token", new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = token, ["client_id"] = "app" }));
}
