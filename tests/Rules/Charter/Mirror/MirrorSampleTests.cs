using Scheduler.Charter;
using Scheduler.Charter.Mirror;

namespace Scheduler.Tests.Rules.Charter.Mirror;

public sealed class MirrorSampleTests
{
    [Fact]
    public void Hootsuite_writes_the_report_above_its_headers() => Assert.Equal(
        [("urn:li:share:71", "linkedin", new DateOnly(2026, 2, 10)), ("1790", "instagram", new DateOnly(2026, 2, 12))], Told("hootsuite"));

    [Fact]
    public void Buffer_names_the_service_and_keeps_the_lines_of_a_text()
    {
        Assert.Equal([("2", "x", new DateOnly(2026, 3, 2)), ("3", "facebook", new DateOnly(2026, 3, 4))], Told("buffer"));
        Assert.Equal("Le cabinet sera fermé\ndu 3 au 7 avril.", Read("buffer").Posts[1].Text);
    }

    [Fact]
    public void Meta_is_told_apart_by_its_links_writes_the_month_first_and_a_picture_without_a_word_is_counted()
    {
        Assert.Equal([("17900000000000001", "instagram", new DateOnly(2026, 3, 4)), ("17900000000000003", "instagram", new DateOnly(2026, 3, 6))], Told("meta"));
        Assert.Equal(1, Read("meta").Skipped);
    }

    [Fact]
    public void LinkedIn_writes_each_line_between_quotation_marks_which_no_follower_saw()
    {
        var read = Read("linkedin");

        Assert.Equal([("2", "linkedin", new DateOnly(2026, 1, 15))], Told("linkedin"));
        Assert.Equal("De retour des journées de chirurgie de la main.\n\nMerci à l’équipe pour le travail présenté.\nLe résumé est au livre du congrès.", Assert.Single(read.Posts).Text);
        Assert.Equal(1, read.Skipped);
    }

    [Fact]
    public void X_has_dates_of_its_own() => Assert.Equal(
        [("1890000000000000001", "x", new DateOnly(2026, 3, 10)), ("1890000000000000002", "x", new DateOnly(2026, 3, 11))], Told("x"));

    [Fact]
    public void Metricool_ticks_a_column_for_each_network_and_the_post_left_on_each() => Assert.Equal(
        [("2", "linkedin", new DateOnly(2026, 4, 2)), ("2", "instagram", new DateOnly(2026, 4, 2)), ("3", "facebook", new DateOnly(2026, 4, 3))], Told("metricool"));

    [Fact]
    public void Later_writes_out_the_month() => Assert.Equal([("2", "instagram", new DateOnly(2026, 4, 7))], Told("later"));

    [Fact]
    public void Swello_in_the_encoding_of_Windows_keeps_its_accents_its_apostrophes_and_the_euro()
    {
        Assert.Equal([("2", "linkedin", new DateOnly(2026, 4, 13)), ("3", "facebook", new DateOnly(2026, 5, 2))], Told("swello"));
        Assert.Equal("Opération de la cataracte : ce qu’il faut préparer, et coût d’une lentille (en €).", Read("swello").Posts[0].Text);
    }

    [Fact]
    public void Agorapulse_is_separated_by_tabs() => Assert.Equal([("2", "instagram", new DateOnly(2026, 5, 5)), ("3", "linkedin", new DateOnly(2026, 5, 6))], Told("agorapulse"));

    [Fact]
    public void YouTube_is_read_with_its_titles_and_its_day_of_publication()
    {
        Assert.Equal([("dQabc", "youtube", new DateOnly(2026, 5, 12)), ("dQdef", "youtube", new DateOnly(2026, 5, 13))], Told("youtube"));
        Assert.Equal("Prothèse de hanche : le déroulé\n\nLa prothèse de hanche expliquée en trois minutes, avec ses risques.", Read("youtube").Posts[0].Text);
        Assert.Equal("Le meilleur chirurgien de la région vous répond", Read("youtube").Posts[1].Text);
    }

    [Fact]
    public void A_table_made_by_hand_is_read_too()
    {
        Assert.Equal([("2", "instagram", new DateOnly(2026, 3, 12)), ("3", "linkedin", new DateOnly(2026, 4, 1))], Told("hand"));
        Assert.Equal("Portes ouvertes du centre de la main ; entrée par la cour.", Read("hand").Posts[0].Text);
    }

    [Fact]
    public void Every_sample_is_read_whole_and_without_a_mistake()
    {
        var files = Directory.GetFiles(Folder, "*.csv");

        Assert.Equal(11, files.Length);
        Assert.All(files, file => Assert.Empty(Read(Path.GetFileNameWithoutExtension(file)).Mistakes));
    }

    [Fact]
    public void The_report_of_all_samples_puts_the_gravest_post_first_and_its_counts_add_up()
    {
        var posts = Directory.GetFiles(Folder, "*.csv").Order(StringComparer.Ordinal).SelectMany(file => Read(Path.GetFileNameWithoutExtension(file)).Posts).ToArray();
        var report = MirrorReport.Of(RulePack.Current, [.. posts], gravest: 3);

        Assert.Equal((posts.Length, 3), (report.Posts, report.Gravest.Length));
        Assert.Equal(report.Posts, report.Blocked + report.Attested + report.Warned + report.Clean);
        Assert.Equal(report.Posts, report.ByChannel.Sum(channel => channel.Posts));
        Assert.Equal(report.Blocked, report.ByChannel.Sum(channel => channel.Blocked));
        Assert.True(report.Blocked >= 5, $"{report.Blocked} blocked");
        Assert.All(report.Gravest, entry => Assert.Equal(Verdict.Block, entry.Result.Verdict));
    }

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Charter/Mirror/Samples");

    private static MirrorInput Read(string sample)
    {
        using var file = File.OpenRead(Path.Combine(Folder, sample + ".csv"));
        return MirrorReader.ReadCsv(file);
    }

    private static IEnumerable<(string, string, DateOnly)> Told(string sample) => Read(sample).Posts.Select(post => (post.Id, post.Channel, post.Date!.Value));
}
