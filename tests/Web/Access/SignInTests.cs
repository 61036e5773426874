using System.Net;
using Scheduler.Contracts.Keys;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Access;

public sealed class SignInTests(Practice practice)
{
    [Fact]
    public async Task A_member_signs_in_with_their_address_in_any_case_and_lands_where_they_were_going()
    {
        using var browser = practice.Browse();
        var entered = await browser.SignIn(" Camille@Atelier.example ", Practice.Password, "/signin?from=/signout");
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        Assert.Equal("http://localhost/signout", entered.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/signout")).StatusCode);
    }

    [Fact]
    public async Task A_sign_in_never_leads_to_another_site()
    {
        using var browser = practice.Browse();
        var entered = await browser.SignIn(Practice.Manager, Practice.Password, "/signin?from=//elsewhere.example");
        Assert.Equal("http://localhost/", entered.Headers.Location!.ToString());
    }

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_get_the_same_answer()
    {
        using var browser = practice.Browse();
        var unknown = await browser.SignIn("personne@atelier.example", "une autre phrase");
        var wrong = await browser.SignIn(Practice.Surgeon, "une autre phrase");
        Assert.Equal(unknown.StatusCode, wrong.StatusCode);
        Assert.Equal(Alert(await unknown.Text()), Alert(await wrong.Text()));
        Assert.NotEqual("", Alert(await wrong.Text()));
    }

    [Fact]
    public async Task Five_wrong_passwords_close_the_door_to_the_right_one_for_fifteen_minutes()
    {
        var address = await practice.NewMember("distraite");
        using var browser = practice.Browse();
        for (var i = 0; i < 5; i++) { await browser.SignIn(address, "pas la bonne phrase"); }
        var right = await browser.SignIn(address, Practice.Password);
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        Assert.NotEqual("", Alert(await right.Text()));

        var kept = await practice.Grains.Member(new("atelier", "distraite")).Read(Xunit.TestContext.Current.CancellationToken);
        var left = kept!.Member.LockoutEnd!.Value - TimeProvider.System.GetUtcNow();
        Assert.InRange(left, TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task Wrong_passwords_sent_at_once_are_each_counted()
    {
        var address = await practice.NewMember("pressee");
        var browsers = Enumerable.Range(0, 5).Select(_ => practice.Browse()).ToList();
        await Task.WhenAll(browsers.Select(browser => browser.SignIn(address, "pas la bonne phrase")));
        browsers.ForEach(browser => browser.Dispose());
        var kept = await practice.Grains.Member(new("atelier", "pressee")).Read(Xunit.TestContext.Current.CancellationToken);
        Assert.NotNull(kept!.Member.LockoutEnd);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var browser = practice.Browse();
        var forged = await browser.PostForm("/signin", new Dictionary<string, string>
        {
            ["_handler"] = "sign-in",
            ["Form.Email"] = Practice.Manager,
            ["Form.Password"] = Practice.Password,
        });
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.False(forged.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => cookie.StartsWith("scheduler=", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var browser = practice.Browse();
        await browser.SignIn(Practice.Manager, Practice.Password);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Fill("/signout", new Dictionary<string, string>())).StatusCode);
        Assert.StartsWith("/signin", (await browser.Get("/signout")).Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http", "scheduler=", false)]
    [InlineData("https", "__Host-scheduler=", true)]
    public async Task The_session_cookie_is_bound_to_its_host_and_to_https_where_there_is_https(string scheme, string name, bool secure)
    {
        using var browser = practice.Browse(scheme);
        var entered = await browser.SignIn(Practice.Manager, Practice.Password);
        var cookie = Assert.Single(entered.Headers.GetValues("Set-Cookie"), value => value.StartsWith(name, StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(secure, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_page_speaks_English_to_whoever_asks_for_it()
    {
        using var french = practice.Browse();
        using var english = practice.Browse(language: "en");
        Assert.Contains("Mot de passe", await (await french.Get("/signin")).Text(), StringComparison.Ordinal);
        Assert.Contains("Password", await (await english.Get("/signin")).Text(), StringComparison.Ordinal);
    }

    private static string Alert(string html) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelector("[role=alert]")?.TextContent ?? "";
}
