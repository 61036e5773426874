using System.Globalization;
using System.Net;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Tests.Web.Hosting;
using Scheduler.Tests.Web.Panel.Settings;

namespace Scheduler.Tests.Web.Panel.Series;

public sealed class SeriesFormTests(SettingsHost host)
{
    private static readonly Actor Tests = Actor.System("tests");

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    private static string Soon { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_post_comes_back_until_somebody_ends_it_and_its_page_tells_each_time()
    {
        var (owner, post) = await Post("serie-un", "Le secrétariat répond de neuf heures à midi, du lundi au vendredi.");
        using var writer = await host.As("owner");
        var form = $"/posts/{owner.Owner}/{post.Post}/series";
        Assert.Contains(form, await (await writer.Get($"/posts/{owner.Owner}/{post.Post}")).Text(), StringComparison.Ordinal);

        var wrong = WebUtility.HtmlDecode(await (await SettingsHost.Send(writer, form, "series", Fields("61", "lundi"))).Text());
        Assert.Contains("id=\"every-error\"", wrong, StringComparison.Ordinal);
        Assert.Contains("id=\"first-on-error\"", wrong, StringComparison.Ordinal);
        Assert.Contains("value=\"61\"", wrong, StringComparison.Ordinal);
        Assert.Contains("au plus tous les 7 jours", WebUtility.HtmlDecode(await (await SettingsHost.Send(writer, form, "series", Fields("2", Soon, "Day"))).Text()), StringComparison.Ordinal);

        var begun = await SettingsHost.Send(writer, form, "series", Fields("2", Soon));
        var address = begun.Headers.Location!.AbsolutePath;
        var page = WebUtility.HtmlDecode(await (await writer.Get(address)).Text());
        Assert.Contains("Toutes les 2 semaines à 8 h 30.", page, StringComparison.Ordinal);
        var series = host.Grains.Series(new(owner, address.Split('/')[^1]));
        var made = Assert.Single((await series.Read(Token))!.Occurrences);
        Assert.Contains(PostKey.Parse(made.Post).Post, page, StringComparison.Ordinal);
        Assert.Contains("Revient toutes les 2 semaines", WebUtility.HtmlDecode(await (await writer.Get($"/posts/{owner.Owner}/{PostKey.Parse(made.Post).Post}")).Text()), StringComparison.Ordinal);
        Assert.Contains(address, await (await writer.Get("/series")).Text(), StringComparison.Ordinal);

        await SettingsHost.Send(writer, address, "end");
        Assert.Null((await series.Read(Token))!.Next);
    }

    [Fact]
    public async Task Behind_the_wall_there_is_no_series_and_a_delegate_begins_none()
    {
        var (owner, post) = await Post("serie-cache", "Une réunion d’information ouverte à tous se tient chaque mois.");
        using var manager = await host.As("manager");
        Assert.Equal(HttpStatusCode.NotFound, (await manager.Get($"/posts/{owner.Owner}/{post.Post}/series")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.Get($"/series/{owner.Owner}/{post.Post}")).StatusCode);
        using var deputy = await host.As("deputy");
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.Get($"/posts/{owner.Owner}/{post.Post}/series")).StatusCode);
    }

    private static (string, string)[] Fields(string every, string first, string unit = "Week") =>
        [("every", every), ("unit", unit), ("first-on", first), ("at", "08:30"), ("until", ""), ("lead", "5"), ("missed", "Ask")];

    private async Task<(OwnerKey Owner, PostKey Post)> Post(string name, string text)
    {
        var owner = OwnerKey.Surgeon("atelier", name);
        await host.Grains.Surgeon(owner).Define(new() { Name = "Dr " + name, TimeZone = "Europe/Paris" }, Tests, Token);
        await host.Grains.Agency(new("atelier")).AddOwner(owner.Owner, Tests, Token);
        Assert.Null((await host.Grains.Channel(new(owner, Network.X, "acc")).Configure(new() { Name = "@" + name, TimeZone = "Europe/Paris", Slots = ["0 30 8 * * ?"] }, Tests, Token)).Refusal);
        var key = PostKey.New(owner, TimeProvider.System.GetUtcNow());
        var content = new PostContent { Title = "Modèle", Variants = [new() { Channel = new ChannelKey(owner, Network.X, "acc").ToString(), Text = text }] };
        Assert.Null((await host.Grains.Post(key).Create(content, Tests, Token)).Refusal);
        return (owner, key);
    }
}
