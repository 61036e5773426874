using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Surgeons;
using Scheduler.Pipeline.Channels;
using Scheduler.Store.Registers;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Channels;

public sealed class RoomTests
{
    private static readonly ChannelRecord Empty = new() { Settings = Made.Settings() };
    private static readonly DateTimeOffset Half8 = new(2026, 12, 8, 7, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_post_counts_once_for_its_surgeon_on_however_many_networks()
    {
        var owner = Owner(new() { MaxPerDay = 1 }, At("p1", "linkedin", Half8), At("p1", "x", Half8.AddHours(2)));
        Assert.Null(Room("p1", owner).Against(Half8.AddHours(4)));
        Assert.Equal((CadenceLimit.Day, true), Bar(Room("p2", owner).Against(Half8.AddHours(4))));
        Assert.Null(Room("p2", owner).Against(Half8.AddDays(1)));
    }

    [Fact]
    public void A_surgeons_gap_parts_posts_of_two_networks_but_not_one_post_from_itself()
    {
        var owner = Owner(new() { MinimumGap = TimeSpan.FromHours(3) }, At("p1", "linkedin", Half8));
        Assert.Null(Room("p1", owner).Against(Half8));
        Assert.Equal((CadenceLimit.Gap, true), Bar(Room("p2", owner).Against(Half8.AddHours(2.9))));
        Assert.Null(Room("p2", owner).Against(Half8.AddHours(3)));
    }

    [Fact]
    public void A_week_counts_distinct_posts_over_all_channels_the_asking_one_included()
    {
        var channel = QueueRules.With(Empty, Made.Entry(0, "p3") with { Due = Half8.AddDays(2) });
        var owner = Owner(new() { MaxPerWeek = 2 }, At("p1", "linkedin", Half8), At("p1", "x", Half8.AddDays(1)));
        Assert.Equal((CadenceLimit.Week, true), Bar(new Room(channel, Made.Entry(0, "p2").Publication, owner).Against(Half8.AddDays(3))));
        Assert.Null(new Room(channel, Made.Entry(0, "p2").Publication, owner).Against(Half8.AddDays(6)));
    }

    [Fact]
    public void Leave_closes_every_channel_and_slots_step_over_it()
    {
        var owner = Owner(new() { Blackouts = [new() { From = new(2026, 12, 8), To = new(2026, 12, 9), Reason = "congé" }] });
        Assert.Equal((CadenceLimit.Blackout, true), Bar(Room("p1", owner).Against(Half8)));
        Assert.Equal(Half8.AddDays(2), Room("p1", owner).NextFree(Made.Now, Half8.AddDays(9)));
        Assert.Contains("congé", CadenceRefusal.Of(Room("p1", owner).Against(Half8)!.Value, Half8).French, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_that_took_one_anothers_room_at_once_exactly_one_leaves()
    {
        var (a, b) = (Made.Entry(0, "p1") with { Due = Half8 }, Made.Entry(0, "p2") with { Due = Half8 });
        var rhythm = new OwnerRhythm { MinimumGap = TimeSpan.FromHours(1) };
        DueVerdict Judged(QueueEntry mine, QueueEntry other) =>
            QueueRules.Judge(QueueRules.With(Empty, mine), mine, Half8, Owner(rhythm, new PlannedHour(PublicationKey.Parse(other.Publication), other.Due)));

        Assert.Equal([DueVerdict.Release, DueVerdict.Replan], new[] { Judged(a, b), Judged(b, a) }.Order());
    }

    private static Room Room(string post, OwnerReading owner) => new(Empty, Made.Entry(0, post).Publication, owner);

    private static (CadenceLimit, bool)? Bar(CadenceBar? bar) => bar is { } b ? (b.Limit, b.OfOwner) : null;

    private static OwnerReading Owner(OwnerRhythm rhythm, params PlannedHour[] siblings) => new(Limits.Of(rhythm, "Europe/Paris"), [.. siblings]);

    private static PlannedHour At(string post, string network, DateTimeOffset at) => new(PublicationKey.Parse($"{Made.Key.Owner}/{post}/{network}/acc/0"), at);
}
