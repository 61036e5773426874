using System.Net;

namespace Scheduler.Tests.Connectors.Sandbox;

public sealed class FeedsPageTests
{
    [Fact]
    public async Task Followers_read_the_post_its_author_and_its_speciality_in_French_or_English()
    {
        await using var server = await SandboxServer.Start();
        await server.Send(HttpMethod.Post, "/linkedin/rest/posts", new
        {
            author = "urn:li:person:abc",
            commentary = @"La main, la nuit : \<sans balise\>",
            visibility = "PUBLIC",
            lifecycleState = "PUBLISHED",
            distribution = new { feedDistribution = "MAIN_FEED" },
        }, "li-token", ("LinkedIn-Version", "202609"), ("X-Restli-Protocol-Version", "2.0.0"));
        var french = await server.Send(HttpMethod.Get, "", null, null, ("Accept-Language", "fr-FR,fr;q=0.9,en;q=0.5"));
        var read = WebUtility.HtmlDecode(french.Text);
        Assert.Contains("Ce que voient les abonnés", read, StringComparison.Ordinal);
        Assert.Contains("Ysaline Corvaisier", read, StringComparison.Ordinal);
        Assert.Contains("Chirurgie de la main", read, StringComparison.Ordinal);
        Assert.Contains("La main, la nuit : &lt;sans balise&gt;", french.Text, StringComparison.Ordinal);
        var english = await server.Send(HttpMethod.Get, "", null, null, ("Accept-Language", "en-GB,en;q=0.9,fr;q=0.5"));
        Assert.Contains("What followers see", english.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_needs_neither_script_nor_inline_style()
    {
        await using var server = await SandboxServer.Start();
        var page = await server.Get("");
        Assert.DoesNotContain("<script", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("default-src 'none'", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("text/css; charset=utf-8", (await server.Get("/sandbox.css")).Headers["Content-Type"]);
        Assert.Equal("10", page.Headers["Refresh"]);
    }

    [Fact]
    public async Task A_private_or_deleted_post_is_not_shown()
    {
        await using var server = await SandboxServer.Start();
        var secret = await server.Post("/youtube/upload/youtube/v3/videos?uploadType=resumable&part=snippet,status", new { snippet = new { title = "Film réservé" }, status = new { privacyStatus = "private" } }, "yt-token");
        await server.Send(HttpMethod.Put, secret.Headers["Location"], new ByteArrayContent(Bytes.Mp4()));
        var id = (await server.Post("/x/2/tweets", new { text = "Parti trop vite" }, "x-token"))["data.id"];
        await server.Send(HttpMethod.Delete, $"/x/2/tweets/{id}", null, "x-token");
        Assert.Equal(2, (await server.Posts()).Count);
        var page = (await server.Get("")).Text;
        Assert.DoesNotContain("Film réservé", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Parti trop vite", page, StringComparison.Ordinal);
    }
}
