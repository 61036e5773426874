using System.Collections.Immutable;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Posts;
using Scheduler.Store.Registers;

namespace Scheduler.Silo.Demo;

/// <summary>The six publications as their authors wrote them.</summary>
internal sealed class DemoPosts(DemoBlog blog, MediaLibrary library)
{
    private const string Has = "HAS, « Syndrome du canal carpien. Optimiser la pertinence du parcours patient », 2013", Sfcm = "https://www.sfcm.fr", Sfar = "https://sfar.org";

    /// <summary>1: carpal tunnel, four networks ten seconds apart.</summary>
    public async Task<PostContent> CarpalTunnel(DateTimeOffset from)
    {
        var (s, texts) = (DemoCast.Corvaisier, Texts(DemoCast.Corvaisier));
        var card = new LinkCard { Url = Article(s, DemoArticles.All[0].Slug), Title = DemoArticles.All[0].Title, Description = s.Site.Title, Picture = await Keep(DemoMedia.Wrist) };
        return Content(s, "Canal carpien : les fourmillements de la nuit", [Has, Sfcm], DemoArticles.All[0].Slug) with
        {
            Variants =
            [
                new() { Channel = s.On(Network.LinkedIn), Text = texts.Text("publication-1.linkedin.txt"), Card = card, PlannedAt = from },
                new() { Channel = s.On(Network.X), Text = texts.Text("publication-1.x.txt"), PlannedAt = from.AddSeconds(10) },
                new() { Channel = s.On(Network.Bluesky), Text = texts.Text("publication-1.bluesky.txt"), Card = card, PlannedAt = from.AddSeconds(20) },
                new() { Channel = s.On(Network.Instagram), Text = texts.Text("publication-1.instagram.txt"), Media = [await Keep(DemoMedia.HandCard)], PlannedAt = from.AddSeconds(30) },
            ],
        };
    }

    /// <summary>2: groin hernia, the film.</summary>
    public async Task<PostContent> Hernia(DateTimeOffset at)
    {
        var (s, texts) = (DemoCast.Bellacombe, Texts(DemoCast.Bellacombe));
        var film = await Keep(DemoMedia.Film) with { Subtitles = DemoFiles.Text("hernie.srt") };
        return Content(s, "Hernie de l’aine : la vidéo", ["https://www.ameli.fr/assure/sante/themes/hernie-inguinale"], DemoArticles.Corrected) with
        {
            Variants =
            [
                new()
                {
                    Channel = s.On(Network.YouTube), Title = texts.Text("publication-2.youtube.titre.txt").Trim(), Text = texts.Text("publication-2.youtube.txt"), Media = [film],
                    Tags = ["hernie inguinale", "hernie de l’aine", "information des patients"], PlannedAt = at,
                },
            ],
        };
    }

    /// <summary>2 bis: the passage that the article will correct.</summary>
    public async Task<PostContent> Surveillance()
    {
        var s = DemoCast.Bellacombe;
        var article = DemoArticles.All[1];
        var card = new LinkCard { Url = Article(s, article.Slug), Title = article.Title, Description = s.Site.Title, Picture = await Keep(DemoMedia.Hernia) };
        return Content(s, "Hernie : faut-il toujours opérer ?", [Article(s, article.Slug)], article.Slug) with
        {
            Variants = [new() { Channel = s.On(Network.Bluesky), Text = Texts(s).Text("publication-2bis.bluesky.txt"), Card = card, PlannedAt = Noon(s, 2) }],
        };
    }

    /// <summary>3: tobacco before an operation.</summary>
    public async Task<PostContent> Tobacco()
    {
        var (s, texts) = (DemoCast.Bellacombe, Texts(DemoCast.Bellacombe));
        return Content(s, "Tabac avant une opération", [Sfar, "https://www.tabac-info-service.fr"], DemoArticles.All[2].Slug) with
        {
            Variants =
            [
                new() { Channel = s.On(Network.Instagram), Text = texts.Text("publication-3.instagram.txt"), Media = [await Keep(DemoMedia.Timeline)], PlannedAt = Noon(s, 1) },
                new() { Channel = s.On(Network.LinkedIn), Text = texts.Text("publication-3.linkedin.txt"), PlannedAt = Noon(s, 1) },
            ],
        };
    }

    /// <summary>4: an ultrasound for peers, to be attested.</summary>
    public async Task<PostContent> Ultrasound()
    {
        var s = DemoCast.Corvaisier;
        return Content(s, "Échographie du nerf médian, pour les pairs", ["Fowler J. R. et al., Clin Orthop Relat Res 2011;469:1089-1094"], "") with
        {
            Audience = Audience.Peers,
            Variants = [new() { Channel = s.On(Network.LinkedIn), Text = Texts(s).Text("publication-4.linkedin.txt"), Media = [await Keep(DemoMedia.Ultrasound)] }],
        };
    }

    /// <summary>5: trigger finger, as one reads it everywhere (version 1), then as the charter allows (version 2).</summary>
    public async Task<PostContent> TriggerFinger(int version)
    {
        var s = DemoCast.Corvaisier;
        var medium = version == 1 ? DemoMedia.Table : DemoMedia.Finger;
        var title = version == 1 ? "Doigt à ressaut avant les fêtes" : "Doigt à ressaut, réécrit selon la charte";
        return Content(s, title, version == 1 ? [] : [Sfcm], "") with
        {
            Variants = [new() { Channel = s.On(Network.Instagram), Text = Texts(s).Text($"publication-5.v{version}.instagram.txt"), Media = [await Keep(medium)] }],
        };
    }

    /// <summary>6: the practice closes; the surgeon asked for a change after version 1.</summary>
    public PostContent Closing(int version)
    {
        var s = DemoCast.Bellacombe;
        var text = Texts(s).Text($"publication-6.v{version}.txt");
        return Content(s, "Fermeture de fin d’année", [], "") with
        {
            Variants = [.. new[] { Network.LinkedIn, Network.X, Network.Bluesky }.Select(n => new Variant { Channel = s.On(n), Text = text, PlannedAt = Noon(s, 3) })],
        };
    }

    /// <summary>What the surgeon asked for.</summary>
    public string ClosingRequest => Texts(DemoCast.Bellacombe).Text("publication-6.demande.txt").Trim();

    private DemoTexts Texts(DemoSurgeon surgeon) => new(blog.FirstStart, surgeon.Site.TimeZone, blog.Address);

    private string Article(DemoSurgeon surgeon, string slug) => new Uri(surgeon.Site.Home(blog.Address), slug + "/").ToString();

    private DateTimeOffset Noon(DemoSurgeon surgeon, int nth) => DemoHours.NoonOf(surgeon, Texts(surgeon).Day, nth);

    private PostContent Content(DemoSurgeon surgeon, string title, ImmutableArray<string> sources, string slug) => new()
    {
        Title = title,
        Sources = sources,
        DatedOn = Texts(surgeon).Day,
        Article = slug.Length > 0 ? Article(surgeon, slug) : "",
    };

    private async Task<MediaRef> Keep(DemoMedium medium)
    {
        var bytes = medium.Bytes;
        var hash = await library.Keep(DemoCast.Agency, bytes, CancellationToken.None);
        return new()
        {
            Hash = hash, Kind = medium.ContentType.StartsWith("video/", StringComparison.Ordinal) ? MediaKind.Video : MediaKind.Image, ContentType = medium.ContentType,
            Length = bytes.Length, Alt = medium.Alt, Nature = medium.Nature, Owner = MediaOwner.Own, Words = medium.Words, Width = medium.Width, Height = medium.Height,
        };
    }
}
