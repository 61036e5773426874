using System.Collections.Immutable;
using CsCheck;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Blog.Drafts;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Tests.Rules.Blog;

public sealed class ArticleDraftTests
{
    private static readonly OwnerKey Owner = OwnerKey.Surgeon("agence", "main");
    private static readonly ImmutableArray<ChannelKey> Everywhere = [.. NetworkNames.All.Select(n => new ChannelKey(Owner, n, "compte"))];
    private static readonly MediaRef Jpeg = new() { Hash = new string('a', 64), Kind = MediaKind.Image, ContentType = "image/jpeg", Length = 90_000, Alt = "Dessin" };
    private static readonly MediaRef Mp4 = new() { Hash = new string('b', 64), Kind = MediaKind.Video, ContentType = "video/mp4", Length = 399_000 };

    private static Article Shoulder => Samples.Feed("wordpress.xml", "https://epaule.example/feed/").Articles[0];

    [Fact]
    public void LinkedIn_opens_with_whole_paragraphs_then_says_where_the_rest_and_the_sources_are()
    {
        var variant = Write(Shoulder, Network.LinkedIn);

        Assert.Equal(
            """
            Une épaule qui s’enraidit sans raison connue : l’épaule gelée guérit le plus souvent, mais en plusieurs mois. Voici ce que l’on sait d’elle. Cet article ne remplace pas l’avis d’un médecin.

            Ce qui se passe

            La capsule de l’articulation s’épaissit et se rétracte. Le Dr A. Marchenoir l’explique en consultation, dessin à l’appui.

            Trois temps se suivent :
            • une phase douloureuse,
            • une phase raide,
            • un lent retour.

            Que faire ? Bouger doucement, chaque jour, sans forcer. Une infiltration soulage parfois, pour un temps.

            L’article complet, daté et sourcé : https://epaule.example/epaule-gelee/

            Sources : HAS, « Épaule douloureuse. Quel parcours ? », 2023 ; Assurance Maladie, ameli.fr, « Capsulite rétractile ». Liens d’intérêts : aucun.
            """.ReplaceLineEndings("\n"),
            variant.Text);
        Assert.Equal("https://epaule.example/epaule-gelee/", variant.Card?.Url);
        Assert.Equal(Jpeg, variant.Card?.Picture);
    }

    [Fact]
    public void X_keeps_whole_sentences_the_caution_and_the_link()
    {
        var text = Write(Shoulder, Network.X).Text;

        Assert.EndsWith("Cet article ne remplace pas l’avis d’un médecin.\n\nhttps://epaule.example/epaule-gelee/", text, StringComparison.Ordinal);
        Assert.True(TextLength.Weighted(text) <= 280);
    }

    [Fact]
    public void Bluesky_leaves_the_link_to_the_card()
    {
        var variant = Write(Shoulder, Network.Bluesky);

        Assert.DoesNotContain("https://", variant.Text, StringComparison.Ordinal);
        Assert.Equal("https://epaule.example/epaule-gelee/", variant.Card?.Url);
        Assert.True(TextLength.Graphemes(variant.Text) <= 300);
    }

    [Fact]
    public void Instagram_carries_the_picture_and_points_at_the_bio()
    {
        var variant = Write(Shoulder, Network.Instagram);

        Assert.Equal(Jpeg, Assert.Single(variant.Media));
        Assert.StartsWith("L’épaule gelée : patience et mouvement\n\n", variant.Text, StringComparison.Ordinal);
        Assert.Contains("\n\nArticle complet : lien en bio.\nSources : HAS", variant.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void YouTube_takes_the_video_under_the_articles_own_title()
    {
        var variant = Write(Shoulder, Network.YouTube);

        Assert.Equal("L’épaule gelée : patience et mouvement", variant.Title);
        Assert.Equal(Mp4, Assert.Single(variant.Media));
        Assert.Equal(["Épaule", "Information des patients"], variant.Tags);
    }

    [Fact]
    public void Without_picture_or_video_those_networks_are_left_out_and_it_is_said()
    {
        var draft = ArticleDraft.Write(Shoulder, Everywhere, new FetchedMedia(null, null));

        Assert.Equal([Network.LinkedIn, Network.X, Network.Bluesky], draft.Content.Variants.Select(v => ChannelKey.Parse(v.Channel).Network));
        Assert.Equal(["draft.no-picture", "draft.no-video"], draft.LeftOut.Select(r => r.Code));
    }

    [Fact]
    public void The_post_says_where_its_facts_come_from_and_when_they_were_reviewed()
    {
        var content = ArticleDraft.Write(Shoulder, Everywhere, new FetchedMedia(Jpeg, Mp4)).Content;

        Assert.Equal(["HAS, « Épaule douloureuse. Quel parcours ? », 2023", "Assurance Maladie, ameli.fr, « Capsulite rétractile »"], content.Sources);
        Assert.Equal(new DateOnly(2026, 11, 21), content.DatedOn);
        Assert.Equal("https://epaule.example/epaule-gelee/", content.Article);
    }

    [Fact]
    public void Without_a_stated_date_the_article_is_dated_by_its_publication_where_it_was_published() =>
        Assert.Equal(new DateOnly(2026, 11, 20), ArticleDraft.Write(Samples.Article("<p>Une phrase entière.</p>"), Everywhere, new FetchedMedia(null, null)).Content.DatedOn);

    [Fact]
    public void A_sentence_that_the_excerpt_cut_is_not_quoted()
    {
        var text = Write(Samples.Article("<p>Premier point, dit en entier. Deuxième point, qui est coupé en plein […]</p>", whole: false), Network.Bluesky).Text;

        Assert.Equal("Premier point, dit en entier.", text);
    }

    [Fact]
    public void A_caution_that_says_it_of_the_article_stands_alone()
    {
        var variant = Write(Samples.Article($"<p>{string.Concat(Enumerable.Repeat("Mot ", 30))}fin.</p><p>Suite de l’article, longue : {string.Concat(Enumerable.Repeat("et encore ", 30))}cela. Il ne remplace pas l'avis d'un médecin.</p>"), Network.Bluesky);

        Assert.EndsWith("\n\nCet article ne remplace pas l’avis d’un médecin.", variant.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_given_as_a_list_under_a_heading_are_read()
    {
        var content = ArticleDraft.Write(Samples.Article("<p>Texte entier, une phrase.</p><h2>Références</h2><ul><li>HAS, 2013.</li><li>SFCM, fiche</li></ul><p>Après.</p>"), Everywhere, new FetchedMedia(null, null)).Content;

        Assert.Equal(["HAS, 2013", "SFCM, fiche"], content.Sources);
    }

    [Fact]
    public void When_no_sentence_fits_the_title_stands_for_the_article() =>
        Assert.Equal("Un titre\n\nhttps://epaule.example/un-titre/", Write(Samples.Article($"<p>{string.Concat(Enumerable.Repeat("Mot ", 200))}fin.</p>"), Network.X).Text);

    // Words, sentences and lists drawn at random: whatever comes out fits, and every sentence of it stands in the article.
    [Fact]
    public void Every_variant_fits_its_network_and_breaks_no_sentence() =>
        Articles.Sample(sentences =>
        {
            var html = string.Concat(sentences.Select(p => $"<p>{string.Join(' ', p)}</p>"));
            var draft = ArticleDraft.Write(Samples.Article(html), Everywhere, new FetchedMedia(Jpeg, Mp4));
            var known = sentences.SelectMany(p => p).ToHashSet();
            foreach (var variant in draft.Content.Variants)
            {
                var network = ChannelKey.Parse(variant.Channel).Network;
                Assert.True(network switch
                {
                    Network.X => TextLength.Weighted(variant.Text) <= 280,
                    Network.Bluesky => TextLength.Graphemes(variant.Text) <= 300,
                    Network.Instagram => variant.Text.Length <= 2200,
                    Network.YouTube => TextLength.Bytes(variant.Text) <= 5000,
                    _ => variant.Text.Length <= 3000,
                });
                var own = variant.Text.Split("\n\n").Where(p => p != "Un titre" && !p.Contains("http", StringComparison.Ordinal) && !p.StartsWith("Article complet", StringComparison.Ordinal));
                Assert.All(own.SelectMany(p => Sentences.Split(p)), s => Assert.Contains(s, known));
            }
        }, iter: 300);

    private static Gen<string[][]> Articles { get; } =
        Gen.Select(Gen.String[Gen.Char["abcdeéà’, "], 12, 140], Gen.OneOfConst(".", "\u00A0!", "…"), (words, end) => "Le" + string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim(',') + "xyz fin" + end)
            .Array[1, 6].Array[1, 12];

    private static Variant Write(Article article, Network network) =>
        Assert.Single(ArticleDraft.Write(article, [new ChannelKey(Owner, network, "compte")], new FetchedMedia(Jpeg, Mp4)).Content.Variants);
}
