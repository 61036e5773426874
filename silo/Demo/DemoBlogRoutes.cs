using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Scheduler.Silo.Demo;

/// <summary>Serves the two sites under /demo/blog.</summary>
public static class DemoBlogRoutes
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Home, feed, articles, files of both sites.</summary>
    public static IEndpointRouteBuilder MapDemoBlog(this IEndpointRouteBuilder routes)
    {
        var blog = routes.MapGroup("/demo/blog").AllowAnonymous();
        blog.MapGet("/blog.css", () => Results.Text(DemoFiles.Text("blog.css"), "text/css; charset=utf-8"));
        blog.MapGet("/{site}/", Home);
        blog.MapGet("/{site}/feed/", Feed);
        blog.MapGet("/{site}/wp-content/uploads/{file}", Upload);
        blog.MapGet("/{site}/{slug}/", Article);
        return routes;
    }

    private static IResult Home(string site, DemoBlog blog, HttpResponse response) =>
        Find(site) is { } found ? Page(response, DemoPages.Home(found, blog.Posts(found))) : Results.NotFound();

    private static IResult Article(string site, string slug, DemoBlog blog, HttpResponse response) =>
        Find(site) is { } found && blog.Posts(found).FirstOrDefault(p => p.Article.Slug == slug) is { } post
            ? Page(response, DemoPages.Article(found, post, blog.Address))
            : Results.NotFound();

    private static IResult Feed(string site, DemoBlog blog, HttpRequest request, HttpResponse response)
    {
        if (Find(site) is not { } found) { return Results.NotFound(); }
        var posts = blog.Posts(found);
        var body = DemoFeed.Write(found, posts, blog.Address);
        var etag = $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))[..32]}\"";
        response.Headers.ETag = etag;
        if (posts.Count > 0) { response.Headers.LastModified = HeaderUtilities.FormatDate(posts.Max(p => p.ChangedAt)); }
        return request.Headers.IfNoneMatch.ToString().Split(',').Any(known => known.Trim() == etag)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Text(body, "application/rss+xml; charset=UTF-8");
    }

    private static IResult Upload(string site, string file) =>
        Find(site) is null ? Results.NotFound()
        : file == "hernie.srt" ? Results.Text(DemoFiles.Text(file), "application/x-subrip; charset=utf-8")
        : DemoMedia.All.FirstOrDefault(m => m.File == file) is { } medium ? Results.Bytes(medium.Bytes, medium.ContentType, enableRangeProcessing: true)
        : Results.NotFound();

    private static IResult Page(HttpResponse response, string html)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'";
        return Results.Text(html, Html);
    }

    private static DemoSite? Find(string name) => DemoSites.All.FirstOrDefault(s => s.Name == name);
}
