using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Scheduler.Tests.Web.Hosting;
using Scheduler.Web.Access.Setup;
using Scheduler.Web.Posts;

namespace Scheduler.Tests.Web.Posts;

public sealed class MediaTests(Practice practice)
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_file_is_what_its_bytes_say_and_is_kept_once()
    {
        using var program = practice.Browse().With(practice.Key);
        var answer = await program.Upload("/api/v1/media", Png);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var media = await answer.Json();
        Assert.Equal(("image/png", 1, 1), ((string)media["contentType"]!, (int)media["width"]!, (int)media["height"]!));
        var again = await (await program.Upload("/api/v1/media", Png)).Json();
        Assert.Equal((string)media["hash"]!, (string)again["hash"]!);
    }

    [Fact]
    public async Task An_uploaded_picture_is_read_by_machine_and_what_is_said_of_it_comes_back_with_the_post()
    {
        using var program = practice.Browse().With(practice.Key);
        var promise = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Posts", "promise.png"), Xunit.TestContext.Current.CancellationToken);
        var media = await (await program.Upload("/api/v1/media", promise)).Json();
        Assert.Equal("Rhinoplastie\nRésultat garanti\nsans aucun risque", (string)media["readWords"]!);
        Assert.Null((await (await program.Upload("/api/v1/media", Png)).Json())["readWords"]);

        var said = new { hash = (string)media["hash"]!, alt = "Une carte", nature = "drawing", owner = "thirdParty", words = "", transcript = (string?)null };
        var created = await program.Post("/api/v1/posts", new
        {
            owner = practice.Ysaline.Owner,
            content = new { title = "Carte", variants = new[] { new { channel = "bluesky/did:plc:ysaline", text = "Une carte.", media = new[] { said } } } },
        });
        Assert.True(created.IsSuccessStatusCode, await created.Text());
        var post = await created.Json();
        var shown = post["content"]!["variants"]![0]!["media"]![0]!;
        Assert.Equal(("thirdParty", "", null), ((string)shown["owner"]!, (string)shown["words"]!, (string?)shown["transcript"]));
        var read = post["findings"]!.AsArray().Where(f => (string)f!["part"]! == "words/1").ToList();
        Assert.NotEmpty(read);
        Assert.All(read, f => Assert.Equal("attest", (string)f!["severity"]!));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")]
    [InlineData("GIF89a............................")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")]
    [InlineData("")]
    public async Task What_no_network_takes_is_refused_with_a_sentence(string bytes)
    {
        using var program = practice.Browse().With(practice.Key);
        var answer = await program.Upload("/api/v1/media", System.Text.Encoding.Latin1.GetBytes(bytes));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Equal("media.type", await answer.Code());
    }

    [Fact]
    public void A_jpeg_and_an_mp4_are_known_by_their_first_bytes()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, 0x01, 0x02, 0x03, 0x04, 3, 0, 0, 0];
        Assert.Equal(("image/jpeg", 0x304, 0x102), MediaSniffer.Sniff(jpeg) is { } found ? (found.ContentType, found.Width, found.Height) : default);
        Assert.Equal("video/mp4", MediaSniffer.Sniff("\0\0\0\u0018ftypisom\0\0\0\0"u8)?.ContentType);
    }

    [Fact]
    public async Task A_picture_over_25_megabytes_is_refused()
    {
        using var program = practice.Browse().With(practice.Key);
        var large = new byte[MediaLimits.Picture + 1];
        Png.CopyTo(large, 0);
        var answer = await program.Upload("/api/v1/media", large);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Members_see_their_agencys_files_and_no_others()
    {
        using var program = practice.Browse().With(practice.Key);
        var hash = (string)(await (await program.Upload("/api/v1/media", Png)).Json())["hash"]!;
        using var browser = practice.Browse();
        await browser.SignIn(Practice.Manager, Practice.Password);
        var own = await browser.Get($"/media/atelier/{hash}");
        Assert.Equal("image/png", own.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Png, await own.Content.ReadAsByteArrayAsync(Xunit.TestContext.Current.CancellationToken));
        Assert.Contains("sandbox", own.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/media/autre/{hash}")).StatusCode);
    }

    [Fact]
    public async Task A_public_address_opens_one_file_for_some_hours_and_cannot_be_made_up()
    {
        using var program = practice.Browse().With(practice.Key);
        var hash = (string)(await (await program.Upload("/api/v1/media", Png)).Json())["hash"]!;
        var settings = practice.Services.GetRequiredService<Store.Registers.Installation>();
        var token = Xunit.TestContext.Current.CancellationToken;
        await settings.Save(new() { PublicAddress = "http://localhost" }, token);
        await practice.Services.GetRequiredService<PublicAddress>().Refresh(token);

        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var addresses = ActivatorUtilities.CreateInstance<PublicMediaAddress>(practice.Services, clock);
        var address = addresses.For("atelier", hash, "image/png")!.PathAndQuery;
        using var network = practice.Browse();
        var fetched = await network.Get(address);
        Assert.Equal(Png, await fetched.Content.ReadAsByteArrayAsync(token));
        Assert.Equal(HttpStatusCode.NotFound, (await network.Get("/media/public/made-up.png")).StatusCode);

        var name = address.Split('/')[^1];
        clock.Advance(PublicMediaAddress.Life - TimeSpan.FromSeconds(2));
        Assert.Equal(("atelier", hash), addresses.Open(name));
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Null(addresses.Open(name));
    }
}
