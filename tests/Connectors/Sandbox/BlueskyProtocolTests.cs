using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Scheduler.Tests.Connectors.Sandbox;

public sealed class BlueskyProtocolTests
{
    private const string Did = "did:plc:corvaisier";
    private const string Post = "app.bsky.feed.post";
    private const string Key = "3n2ycn6kew22r";

    [Fact]
    public async Task The_same_record_put_twice_is_one_post_and_the_second_answer_has_no_commit()
    {
        await using var server = await SandboxServer.Start();
        var first = await Put(server, "Bonjour");
        var second = await Put(server, "Bonjour");
        Assert.Equal((first["uri"], first["cid"]), (second["uri"], second["cid"]));
        Assert.NotNull(first.Json!["commit"]);
        Assert.Null(second.Json!["commit"]);
        Assert.Equal($"at://{Did}/{Post}/{Key}", (string?)Assert.Single(await server.Posts())["id"]);
    }

    [Fact]
    public async Task Creating_on_a_key_that_exists_is_a_500_and_swapping_against_nothing_an_InvalidSwap()
    {
        await using var server = await SandboxServer.Start();
        var first = await Put(server, "Bonjour");
        var created = await server.Post("/bluesky/xrpc/com.atproto.repo.createRecord", Body("Autre"), "bs-token");
        Assert.Equal((500, "InternalServerError"), (created.Status, created["error"]));
        var body = Body("Autre");
        body["swapRecord"] = null;
        var swapped = await server.Post("/bluesky/xrpc/com.atproto.repo.putRecord", body, "bs-token");
        Assert.Equal((400, "InvalidSwap", $"Record was at {first["cid"]}"), (swapped.Status, swapped["error"], swapped["message"]));
    }

    [Theory]
    [InlineData("é", 300, null)]
    [InlineData("é", 301, "Invalid app.bsky.feed.post record: grapheme too big (maximum 300, got 301) at $.record.text")]
    [InlineData("👨‍👩‍👧‍👦", 120, null)]
    [InlineData("👨‍👩‍👧‍👦", 300, "Invalid app.bsky.feed.post record: string too big (maximum 3000, got 7500) at $.record.text")]
    public async Task Graphemes_and_bytes_both_bind(string sign, int times, string? message)
    {
        await using var server = await SandboxServer.Start();
        var answer = await Put(server, string.Concat(Enumerable.Repeat(sign, times)));
        Assert.Equal((message is null ? 200 : 400, message), (answer.Status, answer["message"]));
    }

    [Fact]
    public async Task An_expired_token_is_a_400_and_a_refresh_may_be_repeated_within_two_hours()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var server = await SandboxServer.Start(clock);
        var session = await server.Post("/bluesky/xrpc/com.atproto.server.createSession", new { identifier = "dr-corvaisier.demo.example", password = "app-pass" });
        Assert.Equal(Did, session["did"]);
        clock.Advance(TimeSpan.FromHours(2));
        var expired = await server.Get("/bluesky/xrpc/com.atproto.server.getSession", session["accessJwt"]);
        Assert.Equal((400, "ExpiredToken", "Token has expired"), (expired.Status, expired["error"], expired["message"]));
        var first = await Refresh(server, session["refreshJwt"]!);
        var second = await Refresh(server, session["refreshJwt"]!);
        Assert.Equal((200, first["refreshJwt"]), (second.Status, second["refreshJwt"]));
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal("ExpiredToken", (await Refresh(server, session["refreshJwt"]!))["error"]);
        Assert.Equal(200, (await Refresh(server, first["refreshJwt"]!)).Status);
    }

    [Fact]
    public async Task Wrong_doors_are_worded_as_the_server_words_them()
    {
        await using var server = await SandboxServer.Start();
        var wrong = await server.Post("/bluesky/xrpc/com.atproto.server.createSession", new { identifier = Did, password = "x" });
        Assert.Equal((401, "AuthenticationRequired"), (wrong.Status, wrong["error"]));
        Assert.Equal("AuthMissing", (await server.Get("/bluesky/xrpc/com.atproto.server.getSession"))["error"]);
        Assert.Equal("InvalidToken", (await server.Get("/bluesky/xrpc/com.atproto.server.getSession", "nobody"))["error"]);
        Assert.Equal("RecordNotFound", (await server.Get($"/bluesky/xrpc/com.atproto.repo.getRecord?repo={Did}&collection={Post}&rkey={Key}"))["error"]);
        var key = Body("Bonjour");
        key["rkey"] = "my-fixed-key";
        Assert.Contains("Invalid TID string", (await server.Post("/bluesky/xrpc/com.atproto.repo.putRecord", key, "bs-token"))["message"], StringComparison.Ordinal);
        var body = await server.Post("/bluesky/xrpc/com.atproto.server.refreshSession", new { }, "bs-token");
        Assert.Equal("A request body was provided when none was expected", body["message"]);
    }

    [Fact]
    public async Task A_card_and_a_picture_are_shown_and_a_blob_that_was_never_sent_is_not_found()
    {
        await using var server = await SandboxServer.Start();
        var content = new ByteArrayContent(Bytes.Png);
        content.Headers.ContentType = new("image/jpeg");
        var blob = (await server.Post("/bluesky/xrpc/com.atproto.repo.uploadBlob", content, "bs-token")).Json!["blob"]!;
        Assert.Equal("image/png", (string?)blob["mimeType"]);
        var card = new JsonObject { ["$type"] = "app.bsky.embed.external", ["external"] = new JsonObject { ["uri"] = "https://main.example/a", ["title"] = "Titre", ["description"] = "", ["thumb"] = blob.DeepClone() } };
        Assert.Equal(200, (await Put(server, "Lire", card)).Status);
        var post = Assert.Single(await server.Posts());
        Assert.Equal(("https://main.example/a", "Titre"), ((string?)post["link"], (string?)post["card"]!["title"]));
        blob["ref"]!["$link"] = "bafkreiaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
        var images = new JsonObject { ["$type"] = "app.bsky.embed.images", ["images"] = new JsonArray(new JsonObject { ["alt"] = "Une main", ["image"] = blob.DeepClone() }) };
        Assert.Equal("BlobNotFound", (await Put(server, "Voir", images))["error"]);
    }

    [Fact]
    public async Task Deleting_is_idempotent_and_the_list_runs_from_the_newest_key()
    {
        await using var server = await SandboxServer.Start();
        foreach (var key in (string[])["3n2ycn6kew22r", "3n2ycn6kew22s"])
        {
            var body = Body(key);
            body["rkey"] = key;
            await server.Post("/bluesky/xrpc/com.atproto.repo.putRecord", body, "bs-token");
        }
        var list = await server.Get($"/bluesky/xrpc/com.atproto.repo.listRecords?repo={Did}&collection={Post}&limit=1");
        Assert.Equal(("3n2ycn6kew22s", "3n2ycn6kew22s"), (list["records.0.value.text"], list["cursor"]));
        var gone = new { repo = Did, collection = Post, rkey = Key };
        Assert.NotNull((await server.Post("/bluesky/xrpc/com.atproto.repo.deleteRecord", gone, "bs-token")).Json!["commit"]);
        Assert.Equal("{}", (await server.Post("/bluesky/xrpc/com.atproto.repo.deleteRecord", gone, "bs-token")).Text);
    }

    private static Task<Reply> Put(SandboxServer server, string text, JsonNode? embed = null) =>
        server.Post("/bluesky/xrpc/com.atproto.repo.putRecord", Body(text, embed), "bs-token");

    private static Task<Reply> Refresh(SandboxServer server, string token) => server.Post("/bluesky/xrpc/com.atproto.server.refreshSession", null, token);

    private static JsonObject Body(string text, JsonNode? embed = null)
    {
        var record = new JsonObject { ["text"] = text, ["createdAt"] = "2026-11-23T14:20:00.000Z", ["langs"] = new JsonArray("fr") };
        if (embed is not null) { record["embed"] = embed; }
        return new() { ["repo"] = Did, ["collection"] = Post, ["rkey"] = Key, ["record"] = record };
    }
}
