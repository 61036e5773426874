using Scheduler.Contracts.Channels;
using Scheduler.Pipeline.Channels;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Channels;

public sealed class SettingsRulesTests
{
    public static TheoryData<string?, ChannelSettings> Cases => new()
    {
        { null, Made.Settings() },
        { null, Made.Settings() with { Slots = [] } },
        { "channel.name-missing", Made.Settings() with { Name = " " } },
        { "zone.unknown", Made.Settings() with { TimeZone = "Europe/Lyon" } },
        { "channel.slot-unreadable", Made.Settings("0 30 8 ? * *", "8:30") },
        { "channel.slot-unreadable", Made.Settings("* * * ? * *") },
        { "channel.max-per-day", Made.Settings() with { MaxPerDay = 0 } },
        { "channel.max-per-day", Made.Settings() with { MaxPerDay = 101 } },
        { "channel.gap", Made.Settings() with { MinimumGap = TimeSpan.FromTicks(-1) } },
        { "channel.gap", Made.Settings() with { MinimumGap = TimeSpan.FromDays(8) } },
        { "channel.tolerance", Made.Settings() with { Tolerance = TimeSpan.FromSeconds(59) } },
        { "channel.tolerance", Made.Settings() with { Tolerance = TimeSpan.FromDays(2) } },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_channel_is_set_up_with_what_it_can_keep(string? code, ChannelSettings settings) => Assert.Equal(code, SettingsRules.Against(settings)?.Code);
}
