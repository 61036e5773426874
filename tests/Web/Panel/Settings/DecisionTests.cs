using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Publishing;
using Scheduler.Store.Registers;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Panel.Settings;

public sealed class DecisionTests(SettingsHost host)
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    private static DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds());

    [Fact]
    public async Task A_person_who_saw_it_gives_its_address()
    {
        var key = await Undecided("100001");
        using var browser = await host.As("manager");
        var field = "url-" + key.ToString().Replace('/', '-');
        var first = await (await SettingsHost.Send(browser, "/", $"found-{key}", (field, "vu sur le compte"))).Text();
        Assert.Contains($"id=\"{field}-error\"", first, StringComparison.Ordinal);
        Assert.Contains("value=\"vu sur le compte\"", first, StringComparison.Ordinal);
        await SettingsHost.Send(browser, "/", $"found-{key}", (field, "https://www.linkedin.com/feed/update/1"));
        var line = Assert.Single(await host.Services.GetRequiredService<Boards>().Publications([key], Token));
        Assert.Equal((PublicationState.Published, "https://www.linkedin.com/feed/update/1"), (line.State, line.Url));
    }

    [Fact]
    public async Task What_is_not_out_is_set_aside_and_given_the_next_free_slot()
    {
        var key = await Undecided("100002");
        using var browser = await host.As("manager");
        await SettingsHost.Send(browser, "/", $"missing-{key}");
        await host.Grains.Channel(key.Channel).TakeBack(key.ToString(), 1, Now, Token);
        Assert.Single((await host.Grains.Channel(key.Channel).Read(Token))!.Parked);

        var late = await (await SettingsHost.Send(browser, "/channels", $"again-{key}", ("do", "hour"))).Text();
        Assert.Contains("-error\"", late, StringComparison.Ordinal);
        var moved = await SettingsHost.Send(browser, "/channels", $"again-{key}", ("do", "slot"));
        Assert.EndsWith("/channels", moved.Headers.Location!.ToString(), StringComparison.Ordinal);
        var channel = (await host.Grains.Channel(key.Channel).Read(Token))!;
        Assert.Empty(channel.Parked);
        Assert.True(Assert.Single(channel.Queue).Due > Now);
    }

    [Fact]
    public async Task Another_agencys_post_is_not_there_to_decide_on()
    {
        var key = await Undecided("100003");
        using var browser = await host.As("manager");
        var sent = await browser.PostForm("/posts/s.inconnu/019a0000000070008000000000000001", new Dictionary<string, string> { ["_handler"] = $"missing-{key}" });
        Assert.NotEqual(HttpStatusCode.OK, sent.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get("/posts/s.inconnu/019a0000000070008000000000000001")).StatusCode);
        var line = Assert.Single(await host.Services.GetRequiredService<Boards>().Publications([key], Token));
        Assert.Equal(PublicationState.NeedsAPerson, line.State);
    }

    private async Task<PublicationKey> Undecided(string account)
    {
        var key = new PublicationKey(PostKey.New(host.Ysaline, Now), Network.LinkedIn, account);
        await host.Grains.Channel(key.Channel).Configure(new() { Name = "Dr Ysaline " + account, TimeZone = "Europe/Paris", Slots = ["0 30 8 ? * *"] }, Actor.System("tests"), Token);
        var entry = new QueueEntry { Publication = key.ToString(), Hash = new string('a', 64), Due = Now, NotBefore = Now, NotAfter = Now.AddDays(6), Attempt = 1 };
        var claim = new ClaimRecord { Token = "t", Entry = entry, At = Now, Deadline = Now.AddMinutes(1), RecordKey = "3jzfcijpj2z2a", CreatedAt = Now };
        Assert.True(await host.Services.GetRequiredService<Claims>().Put(key, claim, Token));
        await host.Services.GetRequiredService<PublicationDesk>().Settle(key, claim, new() { State = PublicationState.NeedsAPerson, At = Now }, null, Token);
        return key;
    }
}
