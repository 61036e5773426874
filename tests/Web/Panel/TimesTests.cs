using System.Globalization;
using Scheduler.Web.Panel.Channels;
using Scheduler.Web.Panel.Times;

namespace Scheduler.Tests.Web.Panel;

public sealed class TimesTests
{
    private static readonly TimeZoneInfo Reunion = Zones.Of("Indian/Reunion");
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public TimesTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");

    [Theory]
    [InlineData("2026-11-23T07:30:00Z", "aujourd’hui à 8\u00a0h\u00a030")]
    [InlineData("2026-11-24T17:00:00Z", "demain à 18\u00a0h")]
    [InlineData("2026-11-26T07:30:00Z", "jeudi à 8\u00a0h\u00a030")]
    [InlineData("2026-12-01T07:30:00Z", "mardi 1er décembre à 8\u00a0h\u00a030")]
    [InlineData("2027-01-04T07:30:00Z", "lundi 4 janvier 2027 à 8\u00a0h\u00a030")]
    public void An_hour_is_told_as_near_as_one_thinks_of_it(string at, string words) =>
        Assert.Equal(words, Hours.Phrase(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture), Zones.Paris, Now));

    [Fact]
    public void The_day_is_the_owners_own()
    {
        var at = new DateTimeOffset(2026, 11, 23, 21, 0, 0, TimeSpan.Zero);
        Assert.Equal("aujourd’hui à 22\u00a0h", Hours.Phrase(at, Zones.Paris, Now));
        Assert.Equal("demain à 1\u00a0h", Hours.Phrase(at, Reunion, Now));
    }

    [Fact]
    public void An_hour_that_the_clock_skips_is_not_an_hour_and_one_that_comes_twice_is_the_first()
    {
        Assert.Null(WallClock.Read("2027-03-28", "02:30", Zones.Paris));
        Assert.Equal(new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero), WallClock.Read("2026-10-25", "02:30", Zones.Paris));
        Assert.Null(WallClock.Read("demain", "8 h", Zones.Paris));
    }

    [Theory]
    [InlineData("2026-W48", 48, "2026-11-23")]
    [InlineData("2026-W53", 53, "2026-12-28")]
    public void A_week_is_named_as_calendars_name_it(string name, int number, string monday)
    {
        var week = WeekSpan.Parse(name);
        Assert.Equal((number, DateOnly.Parse(monday, CultureInfo.InvariantCulture), name), (week!.Value.Number, week.Value.Monday, week.Value.ToString()));
    }

    [Theory]
    [InlineData("2027-W53")]
    [InlineData("2026-W00")]
    [InlineData("<script>")]
    public void What_is_no_week_is_none(string name) => Assert.Null(WeekSpan.Parse(name));

    [Theory]
    [InlineData("0 30 8 ? * TUE,THU", "mardi et jeudi à 8\u00a0h\u00a030")]
    [InlineData("0 0 9 ? * MON-FRI", "lundi, mardi, mercredi, jeudi et vendredi à 9\u00a0h")]
    [InlineData("0 15 12 ? * 4", "mercredi à 12\u00a0h\u00a015")]
    [InlineData("0 0/5 9 ? * MON#1", "0 0/5 9 ? * MON#1")]
    public void A_slot_is_told_as_people_say_it(string cron, string words) => Assert.Equal(words, SlotWords.Of(cron));
}
