using CsCheck;
using Scheduler.Pipeline.Timetable;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Timetable;

public sealed class TimetableEntryTests
{
    [Fact]
    public void A_wake_is_never_early_because_of_rounding() => Gen.Long[0, TimeSpan.TicksPerDay].Sample(ticks =>
    {
        var whole = TimetableEntry.Whole(Made.Now.AddTicks(ticks));
        Assert.InRange((whole - Made.Now.AddTicks(ticks)).Ticks, 0, TimeSpan.TicksPerMillisecond - 1);
        Assert.Equal(0, whole.Ticks % TimeSpan.TicksPerMillisecond);
        Assert.Equal(whole, TimetableEntry.Whole(whole));
    });

    [Fact]
    public void One_due_is_one_member_and_is_read_back() =>
        Gen.Select(Gen.Enum<TimetableKind>(), Gen.Long[0, 10 * 365 * TimeSpan.TicksPerDay]).Sample((kind, ticks) =>
        {
            var entry = new TimetableEntry(kind, Made.Bluesky.ToString(), Made.Now.AddTicks(ticks));
            Assert.Equal(entry, TimetableEntry.Parse(entry.Member));
            Assert.Equal(entry.Member, new TimetableEntry(kind, entry.Key, entry.Due).Member);
        });

    [Fact]
    public void The_member_is_written_as_it_is_stored() =>
        Assert.Equal("3|agence/s.martin/p1/x/1/0@2|1796632200000",
            new TimetableEntry(TimetableKind.Publication, "agence/s.martin/p1/x/1/0@2", Made.Now).Member);

    [Theory]
    [InlineData("")]
    [InlineData("0|key")]
    [InlineData("0|key|1|2")]
    [InlineData("zero|key|1")]
    [InlineData("0|key|soon")]
    [InlineData("0|key|")]
    [InlineData("99999999999|key|1")]
    [InlineData("0|key|99999999999999999")]
    [InlineData("0|key|99999999999999999999")]
    public void Anything_else_is_not_an_entry(string member) => Assert.Throws<FormatException>(() => TimetableEntry.Parse(member));
}
