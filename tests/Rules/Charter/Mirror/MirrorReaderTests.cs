using Scheduler.Charter.Mirror;

namespace Scheduler.Tests.Rules.Charter.Mirror;

public sealed class MirrorReaderTests
{
    [Fact]
    public void A_file_without_a_column_of_texts_says_which_headers_it_has()
    {
        var mistake = Assert.Single(Csv("Nom;Portée;Clics\nA;1;2").Mistakes);

        Assert.Equal(0, mistake.Line);
        Assert.Contains("Nom\u00A0; Portée\u00A0; Clics", mistake.Sentence.French, StringComparison.Ordinal);
        Assert.Contains("Nom; Portée; Clics", mistake.Sentence.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n \r\n")]
    [InlineData("PK\u0003\u0004\0\0")]
    public void A_file_that_is_no_table_is_one_mistake(string text) => Assert.Single(Csv(text).Mistakes);

    [Theory]
    [InlineData("Date,Légende\n,\"Un, deux\"")]
    [InlineData("Date;LEGENDE\r\n;Un, deux\r\n")]
    [InlineData("date\tlegende\n\tUn, deux")]
    [InlineData("\uFEFFlégende\nUn, deux")]
    [InlineData("sep=;\nlégende;date\nUn, deux;")]
    public void The_separator_is_the_one_that_makes_sense_of_the_headers(string csv) => Assert.Equal("Un, deux", Assert.Single(Csv(csv).Posts).Text);

    [Fact]
    public void A_text_cut_by_its_own_commas_is_a_mistake_at_its_line_and_not_half_a_post()
    {
        var read = Csv("date,texte\n2026-01-01,Bonjour, réservez vite\n2026-01-02,Bonsoir");

        Assert.Equal("Bonsoir", Assert.Single(read.Posts).Text);
        Assert.Equal(2, Assert.Single(read.Mistakes).Line);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_a_mistake_at_its_line() =>
        Assert.Equal(3, Assert.Single(Csv("date,texte\n2026-01-01,Un\n2026-01-02,\"Deux\n2026-01-03,Trois").Mistakes).Line);

    [Fact]
    public void Lines_inside_a_text_are_counted() => Assert.Equal(["2", "5"], Csv("date,texte\n,\"a\nb\nc\"\n,d").Posts.Select(post => post.Id));

    [Theory]
    [InlineData("2026-03-04T23:00:00Z", 3, 4)]
    [InlineData("04/03/2026", 3, 4)]
    [InlineData("4.3.2026 08:30", 3, 4)]
    [InlineData("03/25/2026", 3, 25)]
    [InlineData("25/03/26", 3, 25)]
    [InlineData("mercredi 4 mars 2026 à 8 h 30", 3, 4)]
    [InlineData("1er août 2026", 8, 1)]
    [InlineData("Mar 4th, 2026", 3, 4)]
    [InlineData("31/02/2026", 0, 0)]
    [InlineData("hier", 0, 0)]
    public void A_date_is_read_as_people_and_tools_write_it(string written, int month, int day) =>
        Assert.Equal(month == 0 ? null : new DateOnly(2026, month, day), Assert.Single(Csv($"date;texte\n\"{written}\";a").Posts).Date);

    [Fact]
    public void A_date_that_can_be_read_in_two_ways_follows_the_others_of_its_column() =>
        Assert.Equal([new DateOnly(2026, 3, 4), new DateOnly(2026, 3, 25)], Csv("date;texte\n03/04/2026;a\n03/25/2026;b").Posts.Select(post => post.Date!.Value));

    [Theory]
    [InlineData("X (Twitter)", "x")]
    [InlineData("LinkedIn Page", "linkedin")]
    [InlineData("IG", "instagram")]
    [InlineData("Mon Réseau", "mon reseau")]
    [InlineData("", MirrorPost.UnknownChannel)]
    public void A_network_is_known_by_its_names(string written, string channel) => Assert.Equal(channel, Assert.Single(Csv($"réseau;texte\n{written};a").Posts).Channel);

    [Fact]
    public void A_post_on_two_networks_is_read_on_each() => Assert.Equal(["facebook", "instagram"], Csv("réseau;texte\n\"Facebook, Instagram\";a").Posts.Select(post => post.Channel));

    [Fact]
    public void Pasted_posts_are_separated_by_a_line_of_hyphens_or_by_two_empty_lines()
    {
        var read = MirrorReader.ReadPasted("\uFEFFUn\n\nencore un\r\n---\r\nDeux\n \n\n\nTrois -- et\n—\nsa suite\n—-\n\n---\nQuatre\n");

        Assert.Equal(["Un\n\nencore un", "Deux", "Trois -- et\n—\nsa suite", "Quatre"], read.Posts.Select(post => post.Text));
        Assert.Equal(["1", "2", "3", "4"], read.Posts.Select(post => post.Id));
        Assert.All(read.Posts, post => Assert.Equal((MirrorPost.UnknownChannel, null), (post.Channel, post.Date)));
    }

    [Fact]
    public void Any_text_is_read_without_an_exception() => CsCheck.Check.Sample(CsCheck.Gen.String[CsCheck.Gen.OneOfConst('"', ',', ';', '\t', '\n', '\r', 'é', '\0', '\uD800', 't', 'e', 'x'), 0, 60], text =>
    {
        var read = Csv("texte;date\n" + text);
        Assert.All(read.Posts, post => Assert.NotEqual("", post.Text));
        MirrorReader.ReadPasted(text);
    }, iter: 2_000);

    private static MirrorInput Csv(string text)
    {
        using var reader = new StringReader(text);
        return MirrorReader.ReadCsv(reader);
    }
}
