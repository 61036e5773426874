using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;
using Scheduler.Web.Channels;

namespace Scheduler.Tests.Web.Channels;

public sealed class OwnerWeekTests
{
    private static readonly TimeZoneInfo Reunion = TimeZoneInfo.FindSystemTimeZoneById("Indian/Reunion");
    private static readonly DateTimeOffset Wednesday = new(2026, 12, 9, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_post_on_five_networks_counts_once_in_its_surgeons_week()
    {
        PlannedHour[] hours = [At("p1", "linkedin", Wednesday), At("p1", "x", Wednesday.AddDays(1)), At("p2", "x", Wednesday), At("p3", "x", Wednesday.AddDays(7))];
        Assert.Equal(2, OwnerWeek.Count(hours, Reunion, Wednesday));
    }

    [Fact]
    public void The_week_begins_on_monday_where_the_surgeon_is()
    {
        // Monday at 00:30 in La Réunion is still Sunday in Greenwich.
        var monday = new DateTimeOffset(2026, 12, 6, 20, 30, 0, TimeSpan.Zero);
        Assert.Equal(1, OwnerWeek.Count([At("p1", "x", monday)], Reunion, Wednesday));
        Assert.Equal(0, OwnerWeek.Count([At("p1", "x", monday)], TimeZoneInfo.Utc, Wednesday));
    }

    private static PlannedHour At(string post, string network, DateTimeOffset at) => new(PublicationKey.Parse($"agence/s.ysaline/{post}/{network}/acc/0"), at);
}
