namespace Scheduler.Tests.Connectors.Sandbox;

public sealed class MemoryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sandbox-").FullName;
    private string DataFile => Path.Combine(folder, "data", "sandbox.jsonl");

    [Fact]
    public async Task A_restarted_sandbox_knows_its_posts_records_sessions_tokens_and_accounts()
    {
        string session, pair, uri;
        await using (var server = await Start())
        {
            await server.Post("/x/2/tweets", new { text = "Bonjour" }, "x-token");
            uri = (await server.Post("/bluesky/xrpc/com.atproto.repo.createRecord", new { repo = "did:plc:corvaisier", collection = "app.bsky.feed.post", record = new { text = "Salut", createdAt = "2026-11-23T14:20:00Z" } }, "bs-token"))["uri"]!;
            session = (await server.Post("/youtube/upload/youtube/v3/videos?uploadType=resumable&part=snippet", new { snippet = new { title = "Film" } }, "yt-token")).Headers["Location"];
            await server.Send(HttpMethod.Put, session, new ByteArrayContent(Bytes.Mp4(300_000)[..262_144]), null, ("Content-Range", "bytes 0-262143/300000"));
            pair = (await Refresh(server, "x-refresh"))["refresh_token"]!;
            await server.Post("/control/accounts", new { network = "x", id = "1002", handle = "dr_bellacombe", displayName = "Dr Théophane Bellacombe", accessToken = "x-other" });
        }
        await using var again = await Start();
        Assert.Equal(["Bonjour", "Salut"], (await again.Posts()).Select(post => (string?)post["text"]));
        Assert.Equal(403, (await again.Post("/x/2/tweets", new { text = "Bonjour" }, "x-token")).Status);
        Assert.Equal(200, (await again.Get($"/bluesky/xrpc/com.atproto.repo.getRecord?repo=did:plc:corvaisier&collection=app.bsky.feed.post&rkey={uri.Split('/')[^1]}")).Status);
        var there = session.Replace(new Uri(session).Authority, again.Address.Authority, StringComparison.Ordinal);
        var far = await again.Send(HttpMethod.Put, there, new ByteArrayContent([]), null, ("Content-Range", "bytes */300000"));
        Assert.Equal((308, "bytes=0-262143"), (far.Status, far.Headers["Range"]));
        Assert.Equal(201, (await again.Send(HttpMethod.Put, there, new ByteArrayContent(Bytes.Mp4(300_000)[262_144..]), null, ("Content-Range", "bytes 262144-299999/300000"))).Status);
        Assert.Equal(400, (await Refresh(again, "x-refresh")).Status);
        Assert.Equal(200, (await Refresh(again, pair)).Status);
        Assert.Equal("1002", (await again.Get("/x/2/users/me", "x-other"))["data.id"]);
    }

    [Fact]
    public async Task A_line_that_a_killed_process_left_half_written_is_forgotten()
    {
        await using (var server = await Start()) { await server.Post("/x/2/tweets", new { text = "Bonjour" }, "x-token"); }
        await File.AppendAllTextAsync(DataFile, """{"ledger":"posts","key":"x 1","va""", TestContext.Current.CancellationToken);
        await using (var server = await Start()) { Assert.Equal(201, (await server.Post("/x/2/tweets", new { text = "Encore" }, "x-token")).Status); }
        await using var again = await Start();
        Assert.Equal(["Bonjour", "Encore"], (await again.Posts()).Select(post => (string?)post["text"]));
    }

    [Fact]
    public async Task A_post_is_on_the_disk_before_it_is_answered()
    {
        await using var server = await Start();
        await server.Post("/x/2/tweets", new { text = "Bonjour" }, "x-token");
        await using var file = new FileStream(DataFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        Assert.Contains("\"Bonjour\"", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<SandboxServer> Start() => SandboxServer.Start(configure: options => options.DataFile = DataFile);

    private static Task<Reply> Refresh(SandboxServer server, string token) =>
        server.Post("/x/2/oauth2/token", new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = token }));
}
