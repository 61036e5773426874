using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Channels;
using Scheduler.Pipeline.Publishing;
using Scheduler.Pipeline.Refusals;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Channels;

public sealed class QueueRulesTests
{
    private static readonly DateTimeOffset Slot = new(2026, 12, 8, 7, 30, 0, TimeSpan.Zero);
    private static readonly ChannelRecord Empty = new() { Settings = Made.Settings() };

    [Fact]
    public void A_planned_hour_that_is_free_is_taken_and_another_gets_the_next_slot()
    {
        Assert.Equal(Made.Now.AddHours(3), QueueRules.Place(Empty, Request(Made.Now.AddHours(3)), Made.Now).Value!.Due);
        var busy = QueueRules.With(Empty, Made.Entry(3, "p2"));
        Assert.Equal(Slot, QueueRules.Place(busy, Request(Made.Now.AddHours(3)), Made.Now).Value!.Due);
        Assert.Equal(Slot, QueueRules.Place(Empty, Request(Made.Now.AddHours(-1)), Made.Now).Value!.Due);
    }

    [Fact]
    public void A_slot_at_the_first_instant_of_the_window_counts() =>
        Assert.Equal(Slot, QueueRules.Place(Empty, Request(null) with { NotBefore = Slot }, Made.Now).Value!.Due);

    [Fact]
    public void Placing_the_same_thing_twice_changes_nothing_and_another_hash_replaces_it()
    {
        var first = QueueRules.Place(Empty, Request(Made.Now.AddHours(3)), Made.Now).Value!;
        var queued = QueueRules.With(Empty, first);
        Assert.Same(queued.Queue[0], QueueRules.Place(queued, Request(Made.Now.AddHours(5)), Made.Now).Value);
        var edited = QueueRules.Place(queued, Request(Made.Now.AddHours(3)) with { Hash = "nouveau" }, Made.Now).Value!;
        Assert.Equal(["nouveau"], QueueRules.With(queued, edited).Queue.Select(e => e.Hash));
    }

    [Fact]
    public void What_cannot_be_placed_says_why()
    {
        Assert.Equal("channel.not-set-up", QueueRules.Place(new(), Request(null), Made.Now).Refusal?.Code);
        Assert.Equal("window.over", QueueRules.Place(Empty, Request(null) with { NotAfter = Made.Now }, Made.Now).Refusal?.Code);
        Assert.Equal("channel.no-slot-in-window", QueueRules.Place(Empty, Request(null) with { NotAfter = Slot.AddTicks(-1) }, Made.Now).Refusal?.Code);
    }

    [Fact]
    public void A_move_stays_in_the_future_in_the_signed_window_and_in_the_cadence()
    {
        var entry = Made.Entry(1);
        var channel = QueueRules.With(QueueRules.With(Empty, entry), Made.Entry(5, "p2"));
        Assert.Equal("window.hour-past", QueueRules.AgainstMove(channel, entry, Made.Now, Made.Now)?.Code);
        Assert.Equal("window.outside", QueueRules.AgainstMove(channel, entry, entry.NotAfter.AddTicks(1), Made.Now)?.Code);
        Assert.Equal("window.outside", QueueRules.AgainstMove(channel, entry with { NotBefore = Made.Now.AddHours(3) }, Made.Now.AddHours(2), Made.Now)?.Code);
        Assert.Equal("cadence.gap", QueueRules.AgainstMove(channel, entry, Made.Now.AddHours(5.5), Made.Now)?.Code);
        Assert.Null(QueueRules.AgainstMove(channel, entry, Made.Now.AddHours(1.2), Made.Now));
    }

    [Theory]
    [InlineData(0, DueVerdict.Release)]
    [InlineData(120, DueVerdict.Release)]
    [InlineData(121, DueVerdict.Miss)]
    [InlineData(180, DueVerdict.Miss)]
    [InlineData(181, DueVerdict.Expire)]
    public void Late_is_missed_and_past_the_window_is_expired_never_sent(int minutesLate, DueVerdict verdict)
    {
        var entry = Made.Entry(0, until: 3);
        Assert.Equal(verdict, QueueRules.Judge(QueueRules.With(Empty, entry), entry, Made.Now.AddMinutes(minutesLate)));
    }

    [Fact]
    public void Due_beside_another_it_is_planned_anew()
    {
        var entry = Made.Entry(0);
        var channel = QueueRules.Released(QueueRules.With(Empty, entry), Made.Entry(-0.5, "p2"), Made.Now.AddMinutes(-30));
        Assert.Equal(DueVerdict.Replan, QueueRules.Judge(channel, entry, Made.Now));
    }

    [Theory]
    [InlineData(PublicationState.Planned, 60, true)]
    [InlineData(PublicationState.Planned, 120, true)]
    [InlineData(PublicationState.Planned, 121, false)]
    [InlineData(PublicationState.Held, 1, false)]
    [InlineData(PublicationState.Missed, 1, false)]
    public void What_comes_back_is_tried_again_while_it_is_not_too_late(PublicationState to, int minutes, bool again)
    {
        var retry = QueueRules.Retry(Empty, Returned(to, minutes));
        Assert.Equal(again ? Made.Now.AddMinutes(minutes) : null, retry?.Due);
    }

    [Fact]
    public void What_comes_back_after_its_window_is_not_tried_again()
    {
        var returned = Returned(PublicationState.Planned, 90);
        Assert.Null(QueueRules.Retry(Empty, returned with { Entry = returned.Entry with { NotAfter = Made.Now.AddMinutes(89) } }));
    }

    [Fact]
    public void A_publication_is_in_one_place_at_a_time()
    {
        var entry = Made.Entry(1);
        var parked = QueueRules.Park(QueueRules.With(Empty, entry), entry, PublicationState.Held);
        Assert.Empty(parked.Queue);
        Assert.Equal(PublicationState.Held, Assert.Single(parked.Parked).Why);
        Assert.Equal(entry, QueueRules.Find(parked, entry.Publication));
        Assert.Empty(QueueRules.With(parked, entry).Parked);
        Assert.Null(QueueRules.Find(QueueRules.Released(parked, entry, Made.Now), entry.Publication));
    }

    [Fact]
    public void The_queue_is_in_the_order_of_its_hours_in_whole_milliseconds()
    {
        var channel = QueueRules.With(QueueRules.With(Empty, Made.Entry(2, "p2")), Made.Entry(1, "p1") with { Due = Made.Now.AddTicks(10_001) });
        Assert.Equal([Made.Now.AddMilliseconds(1), Made.Now.AddHours(2)], channel.Queue.Select(e => e.Due));
    }

    [Fact]
    public void What_left_counts_for_the_cadence_for_two_weeks_and_never_twice()
    {
        var once = QueueRules.Released(Empty, Made.Entry(), Made.Now);
        Assert.Single(QueueRules.Released(once, Made.Entry(), Made.Now.AddMinutes(5)).Recent);
        Assert.Equal(2, QueueRules.Released(once, Made.Entry(1, "p2"), Made.Now.AddDays(13)).Recent.Length);
        Assert.Single(QueueRules.Released(once, Made.Entry(1, "p2"), Made.Now.AddDays(14)).Recent);
        Assert.Empty(QueueRules.Unreleased(once, Made.Entry().Publication).Recent);
    }

    [Fact]
    public void There_is_a_wake_for_each_hour_and_for_the_end_of_what_waits()
    {
        var channel = QueueRules.Park(QueueRules.With(QueueRules.With(Empty, Made.Entry(1)), Made.Entry(1, "p2")), Made.Entry(3, "p3", until: 9), PublicationState.Missed);
        Assert.Equal([Made.Now.AddHours(1), Made.Now.AddHours(9)], QueueRules.Wakes(channel));
    }

    private static QueueRequest Request(DateTimeOffset? at) => new()
    {
        Publication = Made.Entry().Publication, Hash = "h", PlannedAt = at, NotBefore = Made.Now.AddHours(-2), NotAfter = Made.Now.AddDays(6),
    };

    private static ReturnedEntry Returned(PublicationState to, int minutes) => new()
    {
        Entry = Made.Entry(0), To = to, Why = Refuse.With("publication.not-there"), RetryAt = Made.Now.AddMinutes(minutes),
    };
}
