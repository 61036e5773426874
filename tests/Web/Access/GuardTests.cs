using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Access;

public sealed class GuardTests(Practice practice)
{
    [Fact]
    public async Task Nobody_gets_past_the_sign_in()
    {
        using var browser = practice.Browse();
        foreach (var path in new[] { "/", "/signout", "/nothing-there", "/media/atelier/" + new string('a', 64) })
        {
            var answer = await browser.Get(path);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.StartsWith("/signin?from=", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Only_what_a_stranger_must_reach_is_open_to_strangers()
    {
        var open = practice.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => !path.StartsWith("/_", StringComparison.Ordinal) && !path.StartsWith("/api", StringComparison.Ordinal));
        Assert.Equal(["/media/public/{token}", "/openapi/{documentName}.json", "/signin", "/welcome"], open.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/signin")]
    [InlineData("/api/v1/owners")]
    [InlineData("/nothing-there")]
    public async Task Every_answer_forbids_what_comes_from_elsewhere(string path)
    {
        using var browser = practice.Browse();
        var headers = (await browser.Get(path)).Headers;
        var policy = headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("origin", headers.GetValues("Referrer-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("camera=()", headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.False(headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Over_https_the_browser_is_told_to_stay_there()
    {
        using var browser = practice.Browse("https");
        Assert.True((await browser.Get("/signin")).Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task The_pages_hold_no_inline_script_or_style()
    {
        using var browser = practice.Browse();
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await (await browser.Get("/signin")).Text());
        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, [style], [onclick]"));
    }
}
