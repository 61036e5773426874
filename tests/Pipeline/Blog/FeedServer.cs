using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Scheduler.Tests.Pipeline.Blog;

/// <summary>A website on a free port: a feed that answers 304 as it should, and pictures.</summary>
internal sealed class FeedServer : IAsyncDisposable
{
    private readonly WebApplication _site;

    private FeedServer(WebApplication site) => _site = site;

    public string Address { get; private set; } = "";

    public string Feed => Address + "/feed/";

    public bool Down { get; set; }

    public List<FeedItem> Items { get; } = [];

    public byte[] Picture { get; set; } = [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0x02, 0x76, 0x04, 0xB0, 1, 1, 0x11, 0, 0xFF, 0xD9];

    public ConcurrentQueue<int> Statuses { get; } = new();

    public static async Task<FeedServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var site = builder.Build();
        var server = new FeedServer(site);
        site.MapGet("/feed/", server.Answer);
        site.MapGet("/picture.jpg", () => Results.Bytes(server.Picture, "image/jpeg"));
        await site.StartAsync();
        server.Address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return server;
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    private IResult Answer(HttpRequest request, HttpResponse response)
    {
        var body = Rss();
        var etag = $"\"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(body)))[..16]}\"";
        var status = Down ? HttpStatusCode.ServiceUnavailable : request.Headers.IfNoneMatch == etag ? HttpStatusCode.NotModified : HttpStatusCode.OK;
        Statuses.Enqueue((int)status);
        response.Headers.ETag = etag;
        return status == HttpStatusCode.OK ? Results.Content(body, "application/rss+xml; charset=UTF-8") : Results.StatusCode((int)status);
    }

    private string Rss() =>
        "<rss version=\"2.0\"><channel><title>Main</title>" + string.Concat(Items.Select(i =>
            $"<item><title>{i.Title}</title><link>{Address}/{i.Number}/</link><guid isPermaLink=\"false\">{i.Scheme}://main.example/?p={i.Number}</guid>"
            + $"<pubDate>{i.Published.ToString("r", CultureInfo.InvariantCulture)}</pubDate><description><![CDATA[{i.Html}]]></description>"
            + $"<enclosure url=\"{Address}/picture.jpg\" type=\"image/jpeg\" length=\"17\"/></item>")) + "</channel></rss>";
}
