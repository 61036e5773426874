using System.Net;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Surgeons;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Panel.Settings;

public sealed class SurgeonFormTests(SettingsHost host)
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    private static (string, string)[] Fields(string name, string rpps = "", string email = "", string practice = "") =>
    [
        ("name", name), ("speciality", "Chirurgie de la main"), ("place", "Saint-Denis"), ("zone", "Indian/Reunion"), ("rpps", rpps),
        ("charter-on", "2026-03-02"), ("sites", "https://www.main-reunion.example/contact"), ("interests", "Conférence payée par X\nAucun autre"),
        ("practice", ""), ("new-practice", practice), ("email", email), ("password", email.Length > 0 ? SettingsHost.Password : ""),
    ];

    [Fact]
    public async Task A_surgeon_is_added_with_a_practice_and_can_sign_in_and_sign()
    {
        using var browser = await host.As("owner");
        var answer = await SettingsHost.Send(browser, "/surgeons/new", "surgeon", Fields("Dr Théophane Bellacombe", email: "theo@atelier.example", practice: "Clinique du Port"));
        Assert.Equal("http://localhost/surgeons/s.dr-theophane-bellacombe", answer.Headers.Location!.ToString());

        var key = OwnerKey.Surgeon("atelier", "dr-theophane-bellacombe");
        var profile = (await host.Grains.Surgeon(key).Read(Token))!;
        Assert.Equal("Indian/Reunion", profile.TimeZone);
        Assert.Equal(new DateOnly(2026, 3, 2), profile.CharterSignedOn);
        Assert.Equal(["www.main-reunion.example"], profile.Sites);
        Assert.Equal(2, profile.Interests.Length);
        var practice = (await host.Grains.Practice(new(key.Agency, profile.Practice)).Read(Token))!;
        Assert.Equal(("Clinique du Port", key.Owner), (practice.Name, practice.SignedBy));

        var by = new Actor { Kind = ActorKind.Person, Id = profile.Member, Name = profile.Name };
        Assert.Equal(SigningRight.Surgeon, await host.Grains.Surgeon(key).Right(by, TimeProvider.System.GetUtcNow(), Token));
        using var theirs = host.Browse();
        await theirs.SignIn("theo@atelier.example", SettingsHost.Password);
        Assert.Equal(HttpStatusCode.OK, (await theirs.Get($"/surgeons/{key.Owner}")).StatusCode);
    }

    [Fact]
    public async Task A_number_that_is_no_RPPS_number_is_refused_and_nothing_typed_is_lost()
    {
        using var browser = await host.As("owner");
        var page = await (await SettingsHost.Send(browser, "/surgeons/new", "surgeon", Fields("Dr Refusé", rpps: "10000000000"))).Text();
        Assert.Contains("RPPS", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Dr Refus", page, StringComparison.Ordinal);
        Assert.Contains("Conf", page, StringComparison.Ordinal);
        Assert.Null(await host.Grains.Surgeon(OwnerKey.Surgeon("atelier", "dr-refuse")).Read(Token));
    }

    [Fact]
    public async Task An_address_that_is_taken_is_refused_and_the_same_surgeon_is_completed_afterwards()
    {
        using var browser = await host.As("owner");
        var refused = await SettingsHost.Send(browser, "/surgeons/new", "surgeon", Fields("Dr Deux Essais", email: "manager@atelier.example"));
        Assert.Contains("value=\"s.dr-deux-essais\"", await refused.Text(), StringComparison.Ordinal);
        var key = OwnerKey.Surgeon("atelier", "dr-deux-essais");
        Assert.Equal("", (await host.Grains.Surgeon(key).Read(Token))!.Member);

        var again = await SettingsHost.Send(browser, "/surgeons/new", "surgeon", [.. Fields("Dr Deux Essais", email: "deux@atelier.example").Append(("made", key.Owner))]);
        Assert.EndsWith($"/surgeons/{key.Owner}", again.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.NotEqual("", (await host.Grains.Surgeon(key).Read(Token))!.Member);
    }

    [Fact]
    public async Task Two_surgeons_of_one_name_are_two()
    {
        using var browser = await host.As("owner");
        await SettingsHost.Send(browser, "/surgeons/new", "surgeon", Fields("Dr Même Nom"));
        var second = await SettingsHost.Send(browser, "/surgeons/new", "surgeon", Fields("Dr Même Nom"));
        Assert.EndsWith("/surgeons/s.dr-meme-nom-2", second.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("manager")]
    [InlineData("surgeon")]
    [InlineData("deputy")]
    public async Task Only_the_agencys_owner_reaches_what_governs_it(string who)
    {
        using var browser = await host.As(who);
        foreach (var path in new[] { "/surgeons/new", "/keys", "/members" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(path)).StatusCode);
        }
    }

    [Theory]
    [InlineData("surgeon")]
    [InlineData("deputy")]
    public async Task Who_signs_sets_no_channel_up(string who)
    {
        using var browser = await host.As(who);
        foreach (var path in new[] { "/settings", $"/surgeons/{host.Ysaline.Owner}/channels/new?network=x" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(path)).StatusCode);
        }
    }

    [Fact]
    public async Task Another_agencys_surgeon_is_not_there()
    {
        using var browser = await host.As("owner");
        foreach (var path in new[] { "", "/channels/new?network=x" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/surgeons/{host.Stranger.Owner}{path}")).StatusCode);
        }
    }

    [Fact]
    public async Task The_order_of_a_surgeons_networks_is_set_shown_and_taken_away()
    {
        using var owner = await host.As("owner");
        await SettingsHost.Send(owner, "/surgeons/new", "surgeon", Fields("Dr Ordre Choisi"));
        var key = OwnerKey.Surgeon("atelier", "dr-ordre-choisi");
        var page = $"/surgeons/{key.Owner}";
        var twice = await SettingsHost.Send(owner, page, "order", [("order-network", "x"), ("order-spacing", "0m"), ("order-network", "x"), ("order-spacing", "1d")]);
        Assert.Contains("id=\"order-error\"", await twice.Text(), StringComparison.Ordinal);
        Assert.Null((await host.Grains.Surgeon(key).Read(Token))!.Order);

        await SettingsHost.Send(owner, page, "order", [("order-network", "x"), ("order-spacing", "0m"), ("order-network", "linkedin"), ("order-spacing", "1d")]);
        Assert.Equal([Network.X, Network.LinkedIn], (await host.Grains.Surgeon(key).Read(Token))!.Order!.Steps.Select(s => s.Network));
        Assert.Matches("value=\"linkedin\" selected", await (await owner.Get(page)).Text());

        await SettingsHost.Send(owner, page, "order", [("order-network", ""), ("order-spacing", "0m")]);
        Assert.Null((await host.Grains.Surgeon(key).Read(Token))!.Order);
    }

    [Fact]
    public async Task A_manager_reads_the_record_and_has_no_form_to_change_it()
    {
        using var browser = await host.As("manager");
        var page = await (await browser.Get($"/surgeons/{host.Ysaline.Owner}")).Text();
        Assert.DoesNotContain("name=\"rpps\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"blog\"", page, StringComparison.Ordinal);
    }
}
