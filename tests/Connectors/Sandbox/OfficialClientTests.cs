using System.Text.Json;
using System.Text.Json.Nodes;
using Scheduler.Sandbox.Bluesky;

namespace Scheduler.Tests.Connectors.Sandbox;

public sealed class OfficialClientTests(NodeClients clients) : IClassFixture<NodeClients>
{
    [Fact]
    public async Task LinkedIns_own_client_uploads_creates_edits_and_reads_the_duplicate()
    {
        await using var server = await SandboxServer.Start();
        await clients.Script("linkedin.mjs", JsonSerializer.Serialize(new { @base = server.Base, token = "li-token", author = "urn:li:person:abc" }));
        Assert.Equal("Corrigé", (string?)Assert.Single(await server.Posts())["text"]);
    }

    [Fact]
    public async Task A_Graph_API_client_makes_a_container_waits_and_publishes()
    {
        await using var server = await SandboxServer.Start();
        await using var host = await FileHost.Start(new Dictionary<string, byte[]> { ["main.jpg"] = Bytes.Jpeg(1080, 1080) });
        var id = await clients.Script("instagram.mjs", JsonSerializer.Serialize(new { @base = server.Base, token = "ig-token", account = SandboxServer.Instagram.Id, image = host.Url("main.jpg") }));
        Assert.Equal(id.Trim(), (string?)Assert.Single(await server.Posts())["id"]);
    }

    [Fact]
    public async Task Xs_own_client_uploads_posts_answers_itself_and_lists()
    {
        await using var server = await SandboxServer.Start();
        await clients.Script("x.mjs", JsonSerializer.Serialize(new { @base = server.Base, token = "x-token", account = "1001" }));
        var posts = await server.Posts();
        Assert.Equal(2, posts.Count);
        Assert.Equal("Un point", (string?)posts[0]["media"]![0]!["alt"]);
    }

    [Fact]
    public async Task Googles_own_client_uploads_and_finds_the_video_again()
    {
        await using var server = await SandboxServer.Start();
        await clients.Script("youtube.mjs", JsonSerializer.Serialize(new { @base = server.Base, token = "yt-token", account = "UCmain", video = Convert.ToBase64String(Bytes.Mp4(5000)) }));
        Assert.Equal("Une main, filmée", (string?)Assert.Single(await server.Posts())["title"]);
    }

    [Fact]
    public async Task Blueskys_own_client_signs_in_posts_and_reads_back()
    {
        await using var server = await SandboxServer.Start();
        await clients.Script("bluesky.mjs", JsonSerializer.Serialize(new { @base = server.Base, handle = SandboxServer.Bluesky.Handle, password = "app-pass" }));
        Assert.Equal("https://main.example/article", (string?)Assert.Single(await server.Posts())["link"]);
    }

    [Fact]
    public async Task Content_ids_are_those_of_the_protocols_own_library()
    {
        string[] records =
        [
            """{}""",
            """{"text":"É 👨‍👩‍👧","createdAt":"2026-11-23T14:20:00Z","langs":["fr"],"$type":"app.bsky.feed.post"}""",
            """{"a":[1,23,24,255,256,65535,65536,4294967296,-1,-300],"bb":null,"b":true,"c":{"$link":"bafkreiamfzw7kahhwlrkl5fegijphpq5kulaah5x57yswrwj67g7xetswa"}}""",
        ];
        var expected = JsonSerializer.Deserialize<string[]>(await clients.Script("cid.mjs", $"[{string.Join(',', records)}]"))!;
        Assert.Equal(expected, records.Select(record => Cid.OfRecord(JsonNode.Parse(record)!)));
    }

    [Fact]
    public async Task Weights_are_those_of_Xs_own_counter()
    {
        string[] texts =
        [
            "Bonjour", "L’été à l’hôpital : « œil », n° 5 — 20 €…", "漢字", "👨‍👩‍👧‍👦 en famille", "👍🏽 et ❤️", "🇫🇷🇫🇷", "1️⃣ un", "e\u0301te\u0301",
            "Lire https://www.example.com/a-very-long-path/that-goes-on?and=on ici", "example.com et http://has-sante.fr/jcms.", "Deux : https://a.com, https://b.fr", "™ © ®", "𝒳 et ½",
        ];
        var expected = JsonSerializer.Deserialize<int[]>(await clients.Script("weights.mjs", JsonSerializer.Serialize(texts)))!;
        Assert.Equal(expected, texts.Select(Scheduler.Sandbox.X.Text.Weight));
    }
}
