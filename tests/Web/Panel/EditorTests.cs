using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Panel.Orders;
using Scheduler.Web.Panel.Posts;

namespace Scheduler.Tests.Web.Panel;

public sealed class EditorTests
{
    private static readonly IReadOnlyList<ChannelKey> Channels = [ChannelKey.Parse(Samples.LinkedIn), ChannelKey.Parse(Samples.X)];

    public EditorTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");

    private static PostEntry Typed(params (string Name, string Value)[] fields) => PostEntryForm.Read(
        new FormCollection(fields.GroupBy(f => f.Name).ToDictionary(g => g.Key, g => new Microsoft.Extensions.Primitives.StringValues([.. g.Select(f => f.Value)]))),
        Channels,
        new Dictionary<string, MediaRef>());

    [Fact]
    public void A_post_opened_and_saved_untouched_is_the_same_to_the_byte()
    {
        var picture = new MediaRef { Hash = new string('a', 64), Kind = MediaKind.Image, ContentType = "image/png", Length = 9, Alt = "Dessin", Nature = MediaNature.Drawing, Owner = MediaOwner.Licensed, Words = "", Transcript = "dit" };
        var shared = new LinkCard { Url = "https://filaos.example/a", Title = "Article", Picture = picture };
        var content = new PostContent
        {
            Title = "Titre",
            Sources = ["HAS, 2013"],
            DatedOn = new DateOnly(2026, 11, 21),
            Variants =
            [
                new() { Channel = Samples.LinkedIn, Text = "Long", Card = shared, Media = [picture], PlannedAt = Samples.Hour.AddSeconds(10), NotBefore = Samples.Hour, NotAfter = Samples.Hour.AddDays(2) },
                new() { Channel = Samples.X, Text = "Court", Card = shared with { Title = "Autre" }, PlannedAt = Samples.Hour.AddHours(3) },
            ],
        };
        var saved = PostEntryOpening.Of(content, 1, Channels, Samples.Owner.Zone).Build(content, Samples.Owner.Zone);
        Assert.NotNull(saved);
        Assert.Equal(content.Variants.Select(v => v with { Media = [] }), saved.Variants.Select(v => v with { Media = [], Tags = ImmutableArray<string>.Empty }));
        Assert.Equal(content.Variants.SelectMany(v => v.Media), saved.Variants.SelectMany(v => v.Media));
        Assert.Equal(content.Sources.AsEnumerable(), saved.Sources);
        Assert.Equal((content.DatedOn, content.Title), (saved.DatedOn, saved.Title));
    }

    [Fact]
    public void A_network_without_a_text_of_its_own_takes_the_common_one()
    {
        var content = Typed(("title", "T"), ("base", "Commun\r\n\r\nfin"), ("v0-on", "on"), ("v1-on", "on"), ("v1-text", "Court")).Build(null, Samples.Owner.Zone);
        Assert.Equal(["Commun\n\nfin", "Court"], content!.Variants.Select(v => v.Text));
    }

    [Fact]
    public void A_fixed_hour_is_read_on_the_owners_clock()
    {
        var content = Typed(("title", "T"), ("base", "x"), ("v0-on", "on"), ("when", "fixed"), ("date", "2026-11-24"), ("time", "12:15")).Build(null, Samples.Owner.Zone);
        Assert.Equal(Samples.Hour, content!.Variants[0].PlannedAt);
    }

    [Fact]
    public void What_is_missing_is_said_beside_its_field_and_what_was_typed_stays()
    {
        var entry = Typed(("base", "Un texte déjà écrit"), ("when", "fixed"), ("date", "2027-02-30"), ("time", "12:15"), ("card-url", "javascript:alert(1)"));
        Assert.Null(entry.Build(null, Samples.Owner.Zone));
        Assert.Equal(["card-title", "card-url", "title", "variants", "when"], entry.Errors.Keys.Order());
        Assert.Equal("Un texte déjà écrit", entry.Base);
    }

    [Fact]
    public void A_post_follows_its_surgeons_order_unless_it_has_its_own_or_none()
    {
        Assert.Null(Typed(Ordinary).Build(null, Samples.Owner.Zone)!.Order);
        Assert.Equal(new NetworkOrder(), Typed([.. Ordinary, ("order", "none")]).Build(null, Samples.Owner.Zone)!.Order);
        var own = Typed([.. Ordinary, ("order", "own"), ("order-network", "x"), ("order-spacing", "0m"), ("order-network", "linkedin"), ("order-spacing", "1d"), ("order-network", ""), ("order-spacing", "1d")]);
        Assert.Equal(XThenLinkedIn, own.Build(null, Samples.Owner.Zone)!.Order);
    }

    [Theory]
    [InlineData("x", "1d")]
    [InlineData("linkedin", "45d")]
    [InlineData("linkedin", "d")]
    [InlineData("linkedin", "soon")]
    public void An_order_that_is_none_is_said_beside_it(string second, string spacing)
    {
        var entry = Typed([.. Ordinary, ("order", "own"), ("order-network", "x"), ("order-spacing", "0m"), ("order-network", second), ("order-spacing", spacing)]);
        Assert.Null(entry.Build(null, Samples.Owner.Zone));
        Assert.Equal(["order"], entry.Errors.Keys);
    }

    [Fact]
    public void An_order_opened_and_saved_untouched_is_the_same_and_is_said_in_words()
    {
        var odd = new NetworkOrder { Steps = [new() { Network = Network.X }, new() { Network = Network.LinkedIn, After = TimeSpan.FromMinutes(95) }, new() { Network = Network.YouTube, Days = 12 }] };
        var content = new PostContent { Title = "T", Order = odd, Variants = [new() { Channel = Samples.X, Text = "x" }] };
        Assert.Equal(odd, PostEntryOpening.Of(content, 1, Channels, Samples.Owner.Zone).Build(content, Samples.Owner.Zone)!.Order);
        Assert.Equal("X, puis LinkedIn 95 min après, puis YouTube 12 jours après", OrderWords.Of(odd));
        Assert.Equal("X, puis LinkedIn le lendemain", OrderWords.Of(XThenLinkedIn));
    }

    private static NetworkOrder XThenLinkedIn { get; } = new() { Steps = [new() { Network = Network.X }, new() { Network = Network.LinkedIn, Days = 1 }] };

    private static (string Name, string Value)[] Ordinary { get; } = [("title", "T"), ("base", "x"), ("v0-on", "on"), ("v1-on", "on")];

    [Fact]
    public void A_field_for_somebody_elses_channel_is_not_read() =>
        Assert.All(Typed(("title", "T"), ("base", "x"), ("v0-on", "on"), ("v7-on", "on")).Variants, v => Assert.Contains(ChannelKey.Parse(v.Channel), Channels));
}
