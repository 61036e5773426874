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
        { null, Made.Settings() with { MaxPerWeek = 3, WeeklyMinimum = 1, QuietHours = [new() { From = new(21, 0), To = new(7, 0) }], Holidays = HolidayRegion.Reunion } },
        { "channel.weekly-minimum", Made.Settings() with { WeeklyMinimum = 51 } },
        { "channel.max-per-week", Made.Settings() with { MaxPerWeek = -1 } },
        { "channel.max-per-week", Made.Settings() with { MaxPerWeek = 2, WeeklyMinimum = 3 } },
        { "channel.quiet-hours", Made.Settings() with { QuietHours = [new() { From = new(7, 0), To = new(7, 0) }] } },
        { "channel.blackouts", Made.Settings() with { Blackouts = [new() { From = new(2027, 1, 2), To = new(2027, 1, 1) }] } },
        { "channel.holidays", Made.Settings() with { Holidays = (HolidayRegion)99 } },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_channel_is_set_up_with_what_it_can_keep(string? code, ChannelSettings settings) => Assert.Equal(code, SettingsRules.Against(settings)?.Code);
}
