using CsCheck;
using Scheduler.Contracts.Channels;
using Scheduler.Pipeline.Channels;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Channels;

public sealed class QueueOrderTests
{
    // Slots at 8:30 in Paris on 8, 9, 10 December…
    private static readonly DateTimeOffset First = new(2026, 12, 8, 7, 30, 0, TimeSpan.Zero);
    private static readonly ChannelRecord Empty = new() { Settings = Made.Settings() };

    [Fact]
    public void What_goes_to_the_front_takes_the_first_slot_and_the_others_move_down()
    {
        var queue = Queue(Slot("p1", 0), Slot("p2", 1), Slot("p3", 2));
        var after = QueueOrder.ToFront(queue, Key("p3"), Made.Now).Value!;
        Assert.Equal([Key("p3"), Key("p1"), Key("p2")], after.Queue.Select(e => e.Publication));
        Assert.Equal([First, First.AddDays(1), First.AddDays(2)], after.Queue.Select(e => e.Due));
        Assert.Equal([Placing.Moved, Placing.Slot, Placing.Slot], after.Queue.Select(e => e.Placed));
        Assert.Equal(3, QueueOrder.Moved(queue, after).Count());
    }

    [Fact]
    public void An_hour_that_somebody_chose_stays_and_is_stepped_over()
    {
        var queue = Queue(Slot("p1", 0) with { Placed = Placing.Chosen }, Slot("p2", 1), Slot("p3", 2));
        var after = QueueOrder.ToFront(queue, Key("p3"), Made.Now).Value!;
        Assert.Equal([(Key("p1"), First), (Key("p3"), First.AddDays(1)), (Key("p2"), First.AddDays(2))], after.Queue.Select(e => (e.Publication, e.Due)));
    }

    [Fact]
    public void Nobody_is_pushed_out_of_a_signed_window()
    {
        var queue = Queue(Slot("p1", 0) with { NotAfter = First }, Slot("p2", 1));
        Assert.Equal("queue.no-room", QueueOrder.ToFront(queue, Key("p2"), Made.Now).Refusal!.Code);
        Assert.Equal("window.outside", QueueOrder.Swap(queue, Key("p1"), Key("p2"), Made.Now).Refusal!.Code);
        Assert.Equal("queue.not-there", QueueOrder.ToFront(queue, Key("p9"), Made.Now).Refusal!.Code);
        Assert.Equal("queue.not-there", QueueOrder.Swap(queue, Key("p1"), Key("p1"), Made.Now).Refusal!.Code);
        Assert.Equal("queue.leaving", QueueOrder.ToFront(queue, Key("p1"), First.AddSeconds(-30)).Refusal!.Code);
    }

    [Fact]
    public void Two_that_change_places_take_each_others_hour_and_no_other()
    {
        var queue = Queue(Slot("p1", 0), Slot("p2", 1), Slot("p3", 2));
        var after = QueueOrder.Swap(queue, Key("p1"), Key("p3"), Made.Now).Value!;
        Assert.Equal([(Key("p3"), First), (Key("p2"), First.AddDays(1)), (Key("p1"), First.AddDays(2))], after.Queue.Select(e => (e.Publication, e.Due)));
    }

    [Fact]
    public void What_leaves_the_queue_lets_the_others_move_up_inside_their_windows()
    {
        var queue = QueueRules.Without(Queue(Slot("p1", 0), Slot("p2", 1), Slot("p3", 2) with { NotBefore = First.AddDays(2) }), Key("p1"));
        var after = QueueOrder.ClosedUp(queue, Made.Now);
        Assert.Equal([(Key("p2"), First), (Key("p3"), First.AddDays(2))], after.Queue.Select(e => (e.Publication, e.Due)));
        Assert.Same(after, QueueOrder.ClosedUp(after, Made.Now) is var again && again.Queue.SequenceEqual(after.Queue) ? after : again);
    }

    [Fact]
    public void Whatever_is_done_all_stay_in_their_windows_under_the_cadence_and_none_is_lost() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 20], Gen.Enum<Placing>()).Array[1, 8].SelectMany(entries => Gen.Int[0, 7].Select(Gen.Int[0, 7], Gen.Int[0, 2], (one, other, what) => (entries, one, other, what)))
            .Sample(t =>
            {
                var before = t.entries.Select((e, i) => (Day: i, Early: e.Item1, Late: e.Item2, e.Item3))
                    .Aggregate(Empty, (record, e) => QueueRules.With(record, Slot($"p{e.Day}", e.Day) with { NotBefore = First.AddDays(e.Day - e.Early), NotAfter = First.AddDays(e.Day + e.Late), Placed = e.Item4 }));
                var (one, other) = (Key($"p{t.one % t.entries.Length}"), Key($"p{t.other % t.entries.Length}"));
                var after = t.what switch
                {
                    0 => QueueOrder.ToFront(before, one, Made.Now).Value ?? before,
                    1 => QueueOrder.Swap(before, one, other, Made.Now).Value ?? before,
                    _ => QueueOrder.ClosedUp(QueueRules.Without(before, one), Made.Now),
                };
                Assert.Equal(before.Queue.Length - (t.what == 2 ? 1 : 0), after.Queue.Length);
                Assert.All(after.Queue, e => Assert.InRange(e.Due, e.NotBefore, e.NotAfter));
                Assert.All(after.Queue, e => Assert.True(CadenceRules.Allows(after.Settings!, QueueRules.Taken(after, e.Publication), e.Due)));
                Assert.All(after.Queue.Where(e => e.Placed == Placing.Chosen), e => Assert.Equal(before.Queue.Single(b => b.Publication == e.Publication).Due, e.Due));
            });

    private static string Key(string post) => Made.Entry(0, post).Publication;

    private static QueueEntry Slot(string post, int day) => Made.Entry(0, post) with { Due = First.AddDays(day), NotBefore = Made.Now, NotAfter = First.AddDays(20), Placed = Placing.Slot };

    private static ChannelRecord Queue(params QueueEntry[] entries) => entries.Aggregate(Empty, QueueRules.With);
}
