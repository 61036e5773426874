using Google.Apis.Upload;

namespace Scheduler.Tests.Connectors.Sandbox;

public sealed class YouTubeProtocolTests
{
    private const string Start = "/youtube/upload/youtube/v3/videos?uploadType=resumable&part=snippet,status";

    [Fact]
    public async Task An_upload_in_pieces_says_how_far_it_is_and_ends_with_the_video()
    {
        await using var server = await SandboxServer.Start();
        var film = Bytes.Mp4(600_000);
        var session = await Open(server);
        var nothing = await Put(server, session, [], "bytes */600000");
        Assert.Equal((308, false), (nothing.Status, nothing.Headers.ContainsKey("Range")));
        var first = await Put(server, session, film[..262_144], "bytes 0-262143/600000");
        Assert.Equal((308, "bytes=0-262143"), (first.Status, first.Headers["Range"]));
        var gap = await Put(server, session, film[500_000..], "bytes 500000-599999/600000");
        Assert.Equal((308, "bytes=0-262143"), (gap.Status, gap.Headers["Range"]));
        var done = await Put(server, session, film[262_144..], "bytes 262144-599999/600000");
        Assert.Equal(201, done.Status);
        var asked = await Put(server, session, [], "bytes */600000");
        Assert.Equal((201, done["id"]), (asked.Status, asked["id"]));
        var post = Assert.Single(await server.Posts());
        Assert.Equal(("Hernie de l’aine", "Une description"), ((string?)post["title"], (string?)post["text"]));
        var served = await server.Http.GetByteArrayAsync(new Uri(server.Address, (string?)post["media"]![0]!["url"]), TestContext.Current.CancellationToken);
        Assert.Equal(film, served);
    }

    [Fact]
    public async Task Googles_own_uploader_sends_a_film_in_chunks()
    {
        await using var server = await SandboxServer.Start();
        var film = Bytes.Mp4(700_000);
        using var bytes = new MemoryStream(film);
        var upload = ResumableUpload.CreateFromUploadUri(new Uri(await Open(server)), bytes);
        upload.ChunkSize = ResumableUpload.MinimumChunkSize;
        var progress = await upload.UploadAsync(TestContext.Current.CancellationToken);
        Assert.Equal((UploadStatus.Completed, 700_000L), (progress.Status, progress.BytesSent));
        Assert.Single(await server.Posts());
    }

    [Fact]
    public async Task Googles_own_uploader_recovers_when_a_chunk_is_answered_with_a_fault()
    {
        await using var server = await SandboxServer.Start();
        using var bytes = new MemoryStream(Bytes.Mp4(700_000));
        var session = await Open(server);
        await server.Plan("youtube", "unavailable");
        var upload = ResumableUpload.CreateFromUploadUri(new Uri(session), bytes);
        upload.ChunkSize = ResumableUpload.MinimumChunkSize;
        var progress = await upload.UploadAsync(TestContext.Current.CancellationToken);
        if (progress.Status == UploadStatus.Failed) { progress = await upload.ResumeAsync(TestContext.Current.CancellationToken); }
        Assert.Equal(UploadStatus.Completed, progress.Status);
        Assert.Single(await server.Posts());
    }

    [Theory]
    [InlineData("", "d", "invalidTitle")]
    [InlineData("Un <b> titre", "d", "invalidTitle")]
    [InlineData("Titre", "a > b", "invalidDescription")]
    public async Task Words_that_YouTube_refuses_open_no_session(string title, string description, string reason)
    {
        await using var server = await SandboxServer.Start();
        var refused = await server.Post(Start, new { snippet = new { title, description } }, "yt-token");
        Assert.Equal((400, reason), (refused.Status, refused["error.errors.0.reason"]));
    }

    [Fact]
    public async Task A_description_is_measured_in_bytes()
    {
        await using var server = await SandboxServer.Start();
        Assert.Equal(200, (await server.Post(Start, new { snippet = new { title = "t", description = new string('é', 2500) } }, "yt-token")).Status);
        Assert.Equal(400, (await server.Post(Start, new { snippet = new { title = "t", description = new string('é', 2501) } }, "yt-token")).Status);
    }

    [Fact]
    public async Task A_refresh_token_stays_good_and_a_revoked_one_is_an_invalid_grant()
    {
        await using var server = await SandboxServer.Start();
        Assert.Equal(200, (await Refresh(server)).Status);
        var second = await Refresh(server);
        Assert.Equal(200, (await server.Get("/youtube/youtube/v3/channels?part=id&mine=true", second["access_token"])).Status);
        await server.Post("/control/tokens", new { network = "youtube", account = "UCmain", state = "revoked" });
        Assert.Equal("invalid_grant", (await Refresh(server))["error"]);
        var refused = await server.Get("/youtube/youtube/v3/channels?part=id&mine=true", "yt-token");
        Assert.Equal((401, "authError"), (refused.Status, refused["error.errors.0.reason"]));
    }

    [Fact]
    public async Task An_unknown_session_is_gone()
    {
        await using var server = await SandboxServer.Start();
        Assert.Equal(404, (await Put(server, $"{server.Base}/youtube/upload/youtube/v3/videos?upload_id=none", [], "bytes */10")).Status);
    }

    private static async Task<string> Open(SandboxServer server)
    {
        var opened = await server.Post(Start, new { snippet = new { title = "Hernie de l’aine", description = "Une description" }, status = new { privacyStatus = "public" } }, "yt-token");
        Assert.Equal(200, opened.Status);
        return opened.Headers["Location"];
    }

    private static Task<Reply> Put(SandboxServer server, string session, byte[] bytes, string range) =>
        server.Send(HttpMethod.Put, session, new ByteArrayContent(bytes), null, ("Content-Range", range));

    private static Task<Reply> Refresh(SandboxServer server) =>
        server.Post("/youtube/token", new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = "yt-refresh" }));
}
