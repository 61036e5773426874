using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Contracts.Alarms;
using Scheduler.Tests.Web.Hosting;
using Scheduler.Tests.Web.Panel.Settings;
using AlarmRegister = Scheduler.Store.Registers.Alarms;

namespace Scheduler.Tests.Web.Panel.Layout;

public sealed class AlarmLineTests(SettingsHost host)
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_runs_the_agency_reads_an_alarm_on_every_page_until_it_is_over_and_a_surgeon_does_not()
    {
        var alarms = host.Services.GetRequiredService<AlarmRegister>();
        var now = TimeProvider.System.GetUtcNow();
        var alarm = new AlarmRecord { Kind = AlarmKind.Clock, Machine = "hôte-7", Since = now, SeenAt = now, Count = 3000 };
        await alarms.Raise(alarm, Token);
        Assert.False(await alarms.Raise(alarm, Token));
        using var manager = await host.As("manager");
        using var surgeon = await host.As("surgeon");
        foreach (var page in new[] { "/", "/week", "/settings" }) { Assert.Contains("hôte-7 ne publie rien", WebUtility.HtmlDecode(await (await manager.Get(page)).Text()), StringComparison.Ordinal); }
        Assert.DoesNotContain("hôte-7", WebUtility.HtmlDecode(await (await surgeon.Get("/")).Text()), StringComparison.Ordinal);

        Assert.True(await alarms.End(alarm with { Until = now.AddMinutes(3) }, Token));
        Assert.DoesNotContain("hôte-7", WebUtility.HtmlDecode(await (await manager.Get("/")).Text()), StringComparison.Ordinal);
    }
}
