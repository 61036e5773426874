using System.Text;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Panel.Settings;

public sealed class ChannelFormTests(SettingsHost host)
{
    private static readonly (string, string)[] Rhythm =
    [
        ("name", "@dr_ysaline"), ("slot-day", "TUE"), ("slot-time", "08:30"), ("slot-day", "THU"), ("slot-time", "08:30"), ("slot-day", "MON"), ("slot-time", ""),
        ("per-day", "2"), ("gap", "90"), ("tolerance", "60"),
        ("week-minimum", "1"), ("per-week", "4"), ("quiet-from", "21:00"), ("quiet-to", "07:00"), ("quiet-from", ""), ("quiet-to", ""), ("holidays", "Reunion"),
        ("closed-from", "2026-12-24"), ("closed-to", "2027-01-03"), ("closed-why", "congés"), ("closed-from", "2027-05-07"), ("closed-to", ""), ("closed-why", ""),
    ];

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    private string New(string network) => $"/surgeons/{host.Ysaline.Owner}/channels/new?network={network}";

    [Fact]
    public async Task A_Bluesky_account_is_connected_by_its_app_password_which_is_neither_kept_nor_logged()
    {
        using var browser = await host.As("manager");
        var answer = await SettingsHost.Send(browser, New("bluesky"), "channel", [("account", "@" + BlueskyDouble.Handle), ("app-password", BlueskyDouble.AppPassword), .. Rhythm]);
        Assert.EndsWith("/channels", answer.Headers.Location!.ToString(), StringComparison.Ordinal);

        var key = new ChannelKey(host.Ysaline, Network.Bluesky, BlueskyDouble.Did);
        var channel = (await host.Grains.Channel(key).Read(Token))!;
        Assert.Equal(["0 30 8 ? * TUE,THU"], channel.Settings.Slots);
        Assert.Equal((2, TimeSpan.FromMinutes(90), TimeSpan.FromHours(1), "Europe/Paris"), (channel.Settings.MaxPerDay, channel.Settings.MinimumGap, channel.Settings.Tolerance, channel.Settings.TimeZone));
        Assert.Equal((4, 1, HolidayRegion.Reunion, new TimeOnly(21, 0)), (channel.Settings.MaxPerWeek, channel.Settings.WeeklyMinimum, channel.Settings.Holidays, Assert.Single(channel.Settings.QuietHours).From));
        Assert.Equal([("congés", new DateOnly(2027, 1, 3)), ("", new(2027, 5, 7))], channel.Settings.Blackouts.Select(b => (b.Reason, b.To)));
        Assert.True((await host.Grains.Account(key).Read(Token))!.Connected);

        Assert.NotEmpty(host.Logs.Lines);
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(BlueskyDouble.AppPassword, StringComparison.Ordinal) || line.Contains(BlueskyDouble.AccessToken, StringComparison.Ordinal));
        foreach (var secret in new[] { BlueskyDouble.AppPassword, BlueskyDouble.AccessToken }) { Assert.False(await IsKept(secret), secret[..3]); }
        Assert.True(await IsKept(BlueskyDouble.Did), "the store's files were read");

        var page = await (await browser.Get("/channels")).Text();
        Assert.Contains("@dr_ysaline", page, StringComparison.Ordinal);
        var again = await SettingsHost.Send(browser, $"/channels/{host.Ysaline.Owner}/bluesky/{BlueskyDouble.Did}/connect", "reconnect", ("app-password", "autre-chose"));
        Assert.Contains("mot de passe d", await again.Text(), StringComparison.Ordinal);
        Assert.True((await host.Grains.Account(key).Read(Token))!.Connected);
        var done = await SettingsHost.Send(browser, $"/channels/{host.Ysaline.Owner}/bluesky/{BlueskyDouble.Did}/connect", "reconnect", ("app-password", BlueskyDouble.AppPassword));
        Assert.EndsWith("/channels", done.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_app_password_connects_nothing_and_is_not_shown_again()
    {
        using var browser = await host.As("manager");
        var page = await (await SettingsHost.Send(browser, New("bluesky"), "channel", [("account", "autre.test"), ("app-password", "pas-le-bon"), .. Rhythm])).Text();
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"autre.test\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"@dr_ysaline\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"08:30\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("pas-le-bon", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_network_is_connected_by_its_token_and_its_rhythm_is_changed_afterwards()
    {
        using var browser = await host.As("manager");
        var made = await SettingsHost.Send(browser, New("linkedin"), "channel", [("account", "urn:li:person:Ab1"), ("token", "AQX-jeton"), ("refresh-token", ""), ("expires", "2027-01-31"), .. Rhythm]);
        Assert.EndsWith("/channels", made.Headers.Location!.ToString(), StringComparison.Ordinal);
        var key = new ChannelKey(host.Ysaline, Network.LinkedIn, "urn:li:person:Ab1");
        Assert.Equal(new DateTimeOffset(2027, 1, 30, 23, 0, 0, TimeSpan.Zero), (await host.Grains.Account(key).Read(Token))!.ExpiresAt);

        var path = $"/channels/{host.Ysaline.Owner}/linkedin/urn:li:person:Ab1";
        var wrong = await (await SettingsHost.Send(browser, path, "rhythm", ("name", "Dr Ysaline"), ("slot-day", "*"), ("slot-time", "19:00"), ("per-day", "0"), ("gap", "0"), ("tolerance", "5"), ("week-minimum", "3"), ("per-week", "2"), ("quiet-from", "7:00"), ("quiet-to", ""), ("holidays", "Lune"), ("closed-from", "2027-01-03"), ("closed-to", "2027-01-02"))).Text();
        Assert.All(new[] { "per-day", "per-week", "quiet", "closed", "holidays" }, field => Assert.Contains($"id=\"{field}-error\"", wrong, StringComparison.Ordinal));
        Assert.Contains("value=\"19:00\"", wrong, StringComparison.Ordinal);
        await SettingsHost.Send(browser, path, "rhythm", ("name", "Dr Ysaline"), ("slot-day", "*"), ("slot-time", "19:00"), ("per-day", "3"), ("gap", "0"), ("tolerance", "5"), ("week-minimum", "0"), ("per-week", "0"), ("holidays", "None"));
        var settings = (await host.Grains.Channel(key).Read(Token))!.Settings;
        Assert.Equal(("Dr Ysaline", 3), (settings.Name, settings.MaxPerDay));
        Assert.Equal(["0 0 19 ? * *"], settings.Slots);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field()
    {
        using var browser = await host.As("owner");
        var page = await (await SettingsHost.Send(browser, New("x"), "channel", ("account", "12 34"), ("token", ""), ("name", ""), ("per-day", "1"), ("gap", "60"), ("tolerance", "120"))).Text();
        Assert.Contains("id=\"token-error\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"name-error\"", page, StringComparison.Ordinal);
        var id = await (await SettingsHost.Send(browser, New("x"), "channel", [("account", "12 34"), ("token", "t"), .. Rhythm])).Text();
        Assert.Contains("id=\"account-error\"", id, StringComparison.Ordinal);
    }

    private async Task<bool> IsKept(string text)
    {
        foreach (var file in Directory.EnumerateFiles(host.Folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy, Token);
            if (new[] { Encoding.UTF8, Encoding.Unicode }.Any(encoding => copy.GetBuffer().AsSpan(0, (int)copy.Length).IndexOf(encoding.GetBytes(text)) >= 0)) { return true; }
        }

        return false;
    }
}
