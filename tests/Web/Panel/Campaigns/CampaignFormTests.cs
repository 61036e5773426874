using System.Net;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Tests.Web.Hosting;
using Scheduler.Tests.Web.Panel.Settings;

namespace Scheduler.Tests.Web.Panel.Campaigns;

public sealed class CampaignFormTests(SettingsHost host)
{
    private static readonly Actor Tests = Actor.System("tests");

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_becomes_a_campaign_with_each_surgeons_own_words()
    {
        var (one, two) = (await Surgeon("campagne-un", "Brest"), await Surgeon("campagne-deux", "Quimper"));
        var model = await Model(one, "Consultation à {ville}, {téléphone}.");
        using var owner = await host.As("owner");
        Assert.Contains($"/posts/{one.Owner}/{model.Post}/campaign", await (await owner.Get($"/posts/{one.Owner}/{model.Post}")).Text(), StringComparison.Ordinal);

        var form = $"/posts/{one.Owner}/{model.Post}/campaign";
        var shown = WebUtility.HtmlDecode(await (await owner.Get(form)).Text());
        Assert.Contains("value=\"Quimper\"", shown, StringComparison.Ordinal);

        var missing = WebUtility.HtmlDecode(await (await SettingsHost.Send(owner, form, "campaign", Fields((one, "Brest", "02 98"), (two, "Quimper", "")))).Text());
        Assert.Contains($"id=\"{two.Owner}-1-error\"", missing, StringComparison.Ordinal);
        Assert.Contains("value=\"02 98\"", missing, StringComparison.Ordinal);

        var declared = await SettingsHost.Send(owner, form, "campaign", Fields((one, "Brest", "02 98"), (two, "Quimper", "02 99")));
        var page = WebUtility.HtmlDecode(await (await owner.Get(declared.Headers.Location!.ToString())).Text());
        Assert.Contains("Dr campagne-un", page, StringComparison.Ordinal);
        var campaign = (await host.Grains.Campaign(new("atelier", declared.Headers.Location!.ToString().Split('/')[^1])).Read(Token))!;
        var texts = await Task.WhenAll(campaign.Surgeons.Select(async s => (await host.Grains.Post(PostKey.Parse(s.Post)).Read(Token))!.Content.Variants[0].Text));
        Assert.Equal(["Consultation à Brest, 02 98.", "Consultation à Quimper, 02 99."], texts);
        Assert.Contains("Canal carpien pour tous", await (await owner.Get("/campaigns")).Text(), StringComparison.Ordinal);
        Assert.Contains(declared.Headers.Location!.AbsolutePath, await (await owner.Get($"/posts/{two.Owner}/{PostKey.Parse(campaign.Surgeons[1].Post).Post}")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_declares_it_for_the_surgeons_they_see_and_who_signs_has_no_campaigns()
    {
        var hidden = await Surgeon("campagne-cache", "Lyon");
        var model = await Model(hidden, "Le même texte pour tous.");
        using var manager = await host.As("manager");
        Assert.Equal(HttpStatusCode.NotFound, (await manager.Get($"/posts/{hidden.Owner}/{model.Post}/campaign")).StatusCode);
        foreach (var who in new[] { "surgeon", "deputy" })
        {
            using var signer = await host.As(who);
            Assert.Equal(HttpStatusCode.NotFound, (await signer.Get("/campaigns")).StatusCode);
        }
    }

    private static (string, string)[] Fields(params (OwnerKey Owner, string City, string Phone)[] parts) =>
    [
        ("name", "Canal carpien pour tous"), ("first-day", "2030-03-04"), ("days", "2"),
        .. parts.SelectMany(p => new[] { ("on", p.Owner.Owner), ($"{p.Owner.Owner}-0", p.City), ($"{p.Owner.Owner}-1", p.Phone) }),
    ];

    private async Task<OwnerKey> Surgeon(string name, string place)
    {
        var key = OwnerKey.Surgeon("atelier", name);
        await host.Grains.Surgeon(key).Define(new() { Name = "Dr " + name, TimeZone = "Europe/Paris", Place = place }, Tests, Token);
        await host.Grains.Agency(new("atelier")).AddOwner(key.Owner, Tests, Token);
        Assert.Null((await host.Grains.Channel(new(key, Network.X, "acc-" + name)).Configure(new() { Name = "@" + name, TimeZone = "Europe/Paris", Slots = ["0 30 8 * * ?"] }, Tests, Token)).Refusal);
        return key;
    }

    private async Task<PostKey> Model(OwnerKey owner, string text)
    {
        var key = PostKey.New(owner, TimeProvider.System.GetUtcNow());
        var content = new PostContent { Title = "Modèle", Variants = [new() { Channel = new ChannelKey(owner, Network.X, "acc-" + owner.Owner[2..]).ToString(), Text = text }] };
        Assert.Null((await host.Grains.Post(key).Create(content, Tests, Token)).Refusal);
        return key;
    }
}
