using Scheduler.Contracts.Channels;
using Scheduler.Pipeline.Channels;
using Scheduler.Silo.Demo;

namespace Scheduler.Tests.Web.Demo;

public sealed class DemoHoursTests
{
    [Fact]
    public void Planned_posts_find_their_channel_open_one_a_day_whatever_the_day_of_the_first_start()
    {
        foreach (var surgeon in DemoCast.Surgeons)
        {
            var settings = new ChannelSettings { Name = "demo", TimeZone = surgeon.Site.Zone, Slots = surgeon.Slots, MaxPerDay = 1, QuietDays = surgeon.QuietDays };
            for (var day = new DateOnly(2026, 1, 1); day.Year < 2028; day = day.AddDays(1))
            {
                List<DateTimeOffset> taken = [];
                foreach (var at in Enumerable.Range(1, 3).Select(n => DemoHours.NoonOf(surgeon, day, n)))
                {
                    Assert.Null(CadenceRules.Against(settings, taken, at));
                    Assert.Equal(new TimeOnly(12, 15), TimeOnly.FromDateTime(at.DateTime));
                    taken.Add(at);
                }
            }
        }
    }
}
