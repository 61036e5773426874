using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Pipeline.Blog;
using Scheduler.Pipeline.Blog.Fetching;

namespace Scheduler.Tests.Pipeline.Blog;

public sealed class FeedClientTests
{
    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("93.184.216.34", true)]
    [InlineData("2606:2800:220:1:248:1893:25c8:1946", true)]
    public void What_only_this_server_can_reach_is_not_public(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddresses.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public async Task A_private_address_is_refused_unless_it_is_allowed()
    {
        await using var site = await FeedServer.Start();

        Assert.Equal("fetch.private-address", (await Client(false).Get(Ask(site.Feed), TestContext.Current.CancellationToken)).Refusal?.Code);
        Assert.Empty(site.Statuses);
        Assert.Null((await Client(true).Get(Ask(site.Feed), TestContext.Current.CancellationToken)).Refusal);
    }

    [Fact]
    public async Task A_passing_failure_is_tried_again_and_a_refusal_is_not()
    {
        var answers = new Queue<HttpStatusCode>([HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK]);
        var passing = new Answers(_ => new HttpResponseMessage(answers.Dequeue()) { Content = new StringContent("ok") });
        var refusing = new Answers(_ => new HttpResponseMessage(HttpStatusCode.Forbidden));

        Assert.Null((await Client(true, passing).Get(Ask("https://e.example/"), TestContext.Current.CancellationToken)).Refusal);
        Assert.Equal("fetch.forbidden", (await Client(true, refusing).Get(Ask("https://e.example/"), TestContext.Current.CancellationToken)).Refusal?.Code);
        Assert.Equal(1, refusing.Asked);
    }

    [Fact]
    public async Task Redirects_are_followed_five_times_and_never_from_https_to_http()
    {
        var endless = new Answers(r => Redirect(r.RequestUri! + "x"));
        var downgrade = new Answers(_ => Redirect("http://e.example/feed/"));
        var relative = new Answers(r => r.RequestUri!.AbsolutePath == "/feed" ? Redirect("/feed/") : new HttpResponseMessage { Content = new StringContent("ok") });

        Assert.Equal("fetch.redirects", (await Client(true, endless).Get(Ask("https://e.example/"), TestContext.Current.CancellationToken)).Refusal?.Code);
        Assert.Equal(6, endless.Asked);
        Assert.Equal("fetch.downgrade", (await Client(true, downgrade).Get(Ask("https://e.example/"), TestContext.Current.CancellationToken)).Refusal?.Code);
        Assert.Equal("https://e.example/feed/", (await Client(true, relative).Get(Ask("https://e.example/feed"), TestContext.Current.CancellationToken)).Address.ToString());
    }

    [Fact]
    public async Task A_small_answer_that_unpacks_to_much_is_given_up()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) { gzip.Write(new byte[20_000_000]); }
        await using var site = await FeedServer.Start();
        var bomb = new Answers(_ => new HttpResponseMessage { Content = new StreamContent(new GZipStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress)) });

        Assert.Equal("fetch.too-big", (await Client(true, bomb).Get(Ask("https://e.example/"), TestContext.Current.CancellationToken)).Refusal?.Code);
    }

    [Fact]
    public async Task What_is_known_is_said_to_the_site_as_the_site_said_it()
    {
        HttpRequestMessage? asked = null;
        var site = new Answers(r => { asked = r; return new HttpResponseMessage(HttpStatusCode.NotModified); });

        var fetched = await Client(true, site).Get(Ask("https://e.example/") with { ETag = "W/\"a", LastModified = "hier" }, TestContext.Current.CancellationToken);

        Assert.True(fetched.NotModified);
        Assert.Equal("W/\"a", asked!.Headers.NonValidated["If-None-Match"].ToString());
        Assert.Equal("hier", asked.Headers.NonValidated["If-Modified-Since"].ToString());
    }

    private static FetchRequest Ask(string address) => new(new Uri(address), "*/*", 1_000_000);

    private static HttpResponseMessage Redirect(string to) => new(HttpStatusCode.MovedPermanently) { Headers = { Location = new Uri(to, UriKind.RelativeOrAbsolute) } };

    private static FeedClient Client(bool allowPrivate, HttpMessageHandler? handler = null)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System);
        services.AddBlog(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Scheduler:Blog:AllowPrivateAddresses"] = allowPrivate.ToString(), ["Scheduler:Blog:RetryDelay"] = "00:00:00",
        }).Build());
        if (handler is not null) { services.AddHttpClient(FeedClient.ClientName).ConfigurePrimaryHttpMessageHandler(() => handler); }
        return services.BuildServiceProvider().GetRequiredService<FeedClient>();
    }

    private sealed class Answers(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        public int Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked++;
            return Task.FromResult(answer(request));
        }
    }
}
