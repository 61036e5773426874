using System.Collections.Immutable;
using Scheduler.Contracts.Campaigns;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Campaigns;
using Scheduler.Pipeline.Posts;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Campaigns;

public sealed class CampaignRulesTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);
    private static readonly TimeZoneInfo Reunion = TimeZoneInfo.FindSystemTimeZoneById("Indian/Reunion");

    [Fact]
    public void Fields_are_names_in_braces_wherever_a_follower_reads()
    {
        var content = Model("Consultation à {ville}, {ville} ! {jour de garde} {1} {} { x } {\"a\": 1} {", title: "Affiche {année}");
        Assert.Equal(["ville", "jour de garde", "lien", "alt", "année"], CampaignFields.Of(content));
        var filled = CampaignFields.Fill(content, new Dictionary<string, string> { ["ville"] = "Brest {rade}", ["jour de garde"] = "le lundi", ["lien"] = "brest", ["alt"] = "Phare", ["année"] = "2027" });
        Assert.Equal("Consultation à Brest {rade}, Brest {rade} ! le lundi {1} {} { x } {\"a\": 1} {", filled.Variants[0].Text);
        Assert.Equal(("https://exemple.fr/brest", "Phare", "Affiche 2027"), (filled.Variants[0].Card!.Url, filled.Variants[0].Media[0].Alt, filled.Title));
    }

    [Fact]
    public void A_field_that_nobody_filled_is_never_put_before_the_surgeon()
    {
        var draft = Made.Post() with { Content = Made.Content(Made.Variant("Consultation à {ville}.")) };
        Assert.Equal("campaign.field-left", PostRules.AgainstSubmit(draft)!.Code);
        Assert.Contains("ville", PostRules.AgainstSubmit(draft)!.French, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("campaign.name", " ", 2, 3, 0)]
    [InlineData("campaign.surgeons", "Mars bleu", 1, 3, 0)]
    [InlineData("campaign.surgeons", "Mars bleu", 101, 3, 0)]
    [InlineData("campaign.days", "Mars bleu", 2, 0, 0)]
    [InlineData("campaign.days", "Mars bleu", 2, 61, 0)]
    [InlineData("campaign.past", "Mars bleu", 2, 3, -1)]
    [InlineData(null, "Mars bleu", 2, 1, 0)]
    [InlineData(null, "Mars bleu", 100, 60, 300)]
    public void What_is_missing_is_named(string? code, string name, int surgeons, int days, int firstDay) =>
        Assert.Equal(code, CampaignRules.Against(Campaign(surgeons, days) with { Name = name, FirstDay = Today.AddDays(firstDay) }, Today)?.Code);

    [Fact]
    public void Each_surgeon_is_there_once_and_fills_every_field()
    {
        var campaign = Campaign(2, 2);
        Assert.Equal("campaign.twice", CampaignRules.Against(campaign with { Surgeons = [campaign.Surgeons[0], campaign.Surgeons[0]] }, Today)!.Code);
        var blank = campaign.Surgeons[1] with { Values = campaign.Surgeons[1].Values.SetItem("ville", " ") };
        var refusal = CampaignRules.Against(campaign with { Surgeons = [campaign.Surgeons[0], blank] }, Today)!;
        Assert.Equal("campaign.value-missing", refusal.Code);
        Assert.Contains("ville", refusal.French, StringComparison.Ordinal);
        var endless = campaign.Surgeons[1] with { Values = campaign.Surgeons[1].Values.SetItem("ville", new string('a', 501)) };
        Assert.Equal("campaign.value-long", CampaignRules.Against(campaign with { Surgeons = [campaign.Surgeons[0], endless] }, Today)!.Code);
    }

    [Theory]
    [InlineData(4, 4, "0 1 2 3")]
    [InlineData(4, 2, "0 0 1 1")]
    [InlineData(3, 7, "0 2 4")]
    [InlineData(3, 1, "0 0 0")]
    public void The_days_are_shared_out_evenly(int surgeons, int days, string expected) =>
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, surgeons).Select(place => CampaignRules.Day(Campaign(surgeons, days), place).DayNumber - Today.DayNumber)));

    [Fact]
    public void A_surgeons_post_has_their_words_their_channels_and_begins_on_their_day_where_they_are()
    {
        var campaign = Campaign(2, 2) with { Key = "agence/c1" };
        var content = CampaignRules.Content(campaign, campaign.Surgeons[1] with { Day = new(2026, 12, 8) }, [On(Network.X), On(Network.Bluesky)], Reunion);
        var variant = Assert.Single(content.Variants);
        Assert.Equal("Consultation à Ville 1.", variant.Text);
        Assert.Equal((On(Network.Bluesky).ToString(), null, "agence/c1"), (variant.Channel, variant.PlannedAt, content.Campaign));
        Assert.Equal(new DateTimeOffset(2026, 12, 7, 20, 0, 0, TimeSpan.Zero), variant.NotBefore);
        Assert.Equal([Network.Bluesky], CampaignRules.Without(campaign, [On(Network.X)]));
    }

    [Fact]
    public void A_surgeons_post_is_always_the_same_post_and_nobody_elses()
    {
        var key = new CampaignKey("agence", "c1");
        Assert.Equal(CampaignRules.Post(key, Owner(1)), CampaignRules.Post(key, Owner(1)));
        Assert.Equal(3, new[] { CampaignRules.Post(key, Owner(1)), CampaignRules.Post(key, Owner(2)), CampaignRules.Post(new("agence", "c2"), Owner(1)) }.Select(p => p.Post).Distinct().Count());
    }

    private static CampaignRecord Campaign(int surgeons, int days) => new()
    {
        Key = "agence/c1",
        Name = "Mars bleu",
        Model = Made.Content(Made.Variant("Consultation à {ville}.") with { PlannedAt = Made.Now }),
        FirstDay = Today,
        Days = days,
        Surgeons = [.. Enumerable.Range(0, surgeons).Select(i => new CampaignSurgeon { Owner = Owner(i).Owner, Values = ImmutableSortedDictionary<string, string>.Empty.Add("ville", $"Ville {i}") })],
    };

    private static PostContent Model(string text, string title) => Made.Content(Made.Variant(text) with
    {
        Card = new() { Url = "https://exemple.fr/{lien}", Title = "Lien" },
        Media = [new() { Hash = new string('a', 64), Kind = MediaKind.Image, ContentType = "image/png", Length = 9, Alt = "{alt}" }],
    }) with { Title = title };

    private static OwnerKey Owner(int number) => OwnerKey.Surgeon("agence", $"s{number}");

    private static ChannelKey On(Network network) => new(Owner(1), network, "acc");
}
