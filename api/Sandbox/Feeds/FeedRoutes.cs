using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scheduler.Sandbox.State;

namespace Scheduler.Sandbox.Feeds;

/// <summary>The page of the five feeds and its style sheet.</summary>
internal static class FeedRoutes
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    private static readonly byte[] Style = Embedded("sandbox.css");

    public static void Map(RouteGroupBuilder sandbox)
    {
        sandbox.MapGet("", Page);
        sandbox.MapGet("/sandbox.css", () => Results.Bytes(Style, "text/css; charset=utf-8"));
    }

    private static RazorComponentResult<FeedsPage> Page(HttpContext http, SandboxState state, string? network, string? open)
    {
        var view = FeedReader.Read(state, Words.For(http.Request.Headers.AcceptLanguage), network, open);
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-store";
        headers.Vary = "Accept-Language";
        if (view.RefreshSeconds is { } seconds) { headers["Refresh"] = seconds.ToString(CultureInfo.InvariantCulture); }
        return new RazorComponentResult<FeedsPage>(new { View = view });
    }

    private static byte[] Embedded(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
