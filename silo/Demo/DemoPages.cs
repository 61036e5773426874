using System.Globalization;
using System.Net;

namespace Scheduler.Silo.Demo;

/// <summary>The sites' pages: readable, without a script.</summary>
public static class DemoPages
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>The home page.</summary>
    public static string Home(DemoSite site, IReadOnlyList<DemoPost> posts) => Page(site, site.Title, $"""
        <h1 class="quiet">Articles</h1>
        {string.Concat(posts.Select(p => Teaser(site, p)))}
        """);

    /// <summary>An article's page.</summary>
    public static string Article(DemoSite site, DemoPost post, Uri address) => Page(site, post.Article.Title, $"""
        <article>
        <p class="kicker">{Text(string.Join(" · ", post.Article.Categories))}</p>
        <h1>{Text(post.Article.Title)}</h1>
        <p class="by">{Text(site.Author)}, <time datetime="{post.PublishedAt.ToString("O", CultureInfo.InvariantCulture)}">{post.PublishedAt.ToString("d MMMM yyyy", French)}</time></p>
        {Body(post, address)}
        </article>
        <p><a href="/demo/blog/{site.Name}/">Tous les articles</a></p>
        """);

    /// <summary>The article as the page and the feed carry it: picture, text, film.</summary>
    public static string Body(DemoPost post, Uri address)
    {
        var files = new Uri(post.Article.Site.Home(address), "wp-content/uploads/");
        var picture = DemoMedia.All.FirstOrDefault(m => m.File == post.Article.Picture);
        var figure = picture is null ? "" : $"""
            <figure class="wp-block-image"><img src="{new Uri(files, picture.File)}" alt="{Text(picture.Alt)}" width="{picture.Width}" height="{picture.Height}"/></figure>

            """;
        var film = !post.Article.Film ? "" : $"""

            <figure class="wp-block-video"><video controls="controls" preload="none" src="{new Uri(files, "hernie.mp4")}" title="{Text(DemoMedia.Film.Alt)}"><track kind="captions" srclang="fr" label="Français" src="{new Uri(files, "hernie.srt")}"/></video></figure>
            """;
        return figure + post.Html + film;
    }

    private static string Teaser(DemoSite site, DemoPost post)
    {
        var picture = post.Article.Picture.Length == 0 ? "" : $"<img src=\"/demo/blog/{site.Name}/wp-content/uploads/{post.Article.Picture}\" alt=\"\"/>";
        return $"""
            <section class="teaser">{picture}<div><p class="kicker">{Text(string.Join(" · ", post.Article.Categories))}</p>
            <h2><a href="/demo/blog/{site.Name}/{post.Article.Slug}/">{Text(post.Article.Title)}</a></h2>
            <p class="by">{post.PublishedAt.ToString("d MMMM yyyy", French)}</p></div></section>
            """;
    }

    private static string Page(DemoSite site, string title, string body) => $"""
        <!DOCTYPE html>
        <html lang="fr"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="robots" content="noindex"/>
        <title>{Text(title)}</title><link rel="stylesheet" href="/demo/blog/blog.css"/>
        <link rel="alternate" type="application/rss+xml" title="{Text(site.Title)}" href="/demo/blog/{site.Name}/feed/"/></head>
        <body class="{site.Name}"><header><p><a href="/demo/blog/{site.Name}/">{Text(site.Title)}</a></p><p class="tagline">{Text(site.Tagline)}</p></header>
        <main>{body}</main>
        <footer><p>Site de démonstration : cabinet, personnes et adresse inventés ; textes non relus par un médecin.</p></footer></body></html>
        """;

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
