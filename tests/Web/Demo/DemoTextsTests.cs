using Scheduler.Silo.Demo;

namespace Scheduler.Tests.Web.Demo;

public sealed class DemoTextsTests
{
    private static readonly Uri Address = new("http://localhost:5080");

    [Theory]
    [InlineData("2026-11-23", "{J}", "23 novembre 2026")]
    [InlineData("2026-12-04", "{J-3}", "1er décembre 2026")]
    [InlineData("2026-12-14", "du {J+10 semaine} au soir", "du jeudi 24 décembre au soir")]
    [InlineData("2026-12-14", "les {J+14 et J+15}", "les 28 et 29 décembre")]
    [InlineData("2026-12-17", "les {J+14 et J+15}", "les 31 décembre et 1er janvier")]
    public void Dates_are_written_out_in_french(string day, string text, string expected) =>
        Assert.Equal(expected, DemoDates.Fill(text, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_day_of_the_first_start_is_the_surgeons_own()
    {
        var start = new DateTimeOffset(2026, 11, 23, 21, 0, 0, TimeSpan.Zero);

        Assert.Equal(new DateOnly(2026, 11, 23), new DemoTexts(start, DemoSites.Hand.TimeZone, Address).Day);
        Assert.Equal(new DateOnly(2026, 11, 24), new DemoTexts(start, DemoSites.Digestive.TimeZone, Address).Day);
    }

    [Fact]
    public void Every_text_is_filled_and_leads_to_the_local_blogs()
    {
        var texts = new DemoTexts(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero), DemoSites.Hand.TimeZone, Address);
        var names = typeof(DemoTexts).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Demo/Content/publication-", StringComparison.Ordinal)).Select(n => n["Demo/Content/".Length..]).ToList();

        Assert.Equal(15, names.Count);
        Assert.All(names, n => Assert.DoesNotMatch(@"[{}]|\.example", texts.Text(n)));
        Assert.Contains("http://localhost:5080/demo/blog/main-val-dorme/fourmillements-main-nuit-canal-carpien/", texts.Text("publication-1.x.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_closing_notice_fits_x_whatever_the_day()
    {
        for (var day = 0; day < 366; day++)
        {
            var text = new DemoTexts(new DateTimeOffset(2026, 1, 1, 8, 0, 0, TimeSpan.Zero).AddDays(day), DemoSites.Digestive.TimeZone, Address).Text("publication-6.v2.txt");
            Assert.True(Scheduler.Pipeline.Blog.Drafts.TextLength.Weighted(text) <= 280);
        }
    }

    [Fact]
    public void Pictures_are_what_they_are_said_to_be_and_small()
    {
        Assert.All(DemoMedia.All.Where(m => m.ContentType == "image/jpeg"), m =>
        {
            Assert.Equal(new Scheduler.Pipeline.Blog.Fetching.PictureFormat("image/jpeg", m.Width, m.Height), Scheduler.Pipeline.Blog.Fetching.PictureFormat.Read(m.Bytes));
            Assert.True(m.Bytes.Length <= 120_000);
        });
        Assert.True(DemoMedia.Film.Bytes.Length <= 400_000);
    }
}
