using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Pipeline.Approval;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Channels;

/// <summary>Who comes before whom in a queue. Nothing leaves its signed window, and what a person chose stays where it is.</summary>
public static class QueueOrder
{
    /// <summary>What is this close is on its way: its document is being loaded.</summary>
    public static readonly TimeSpan Near = TimeSpan.FromMinutes(1);

    /// <summary>The queue with an entry before all those that took a slot, which move down; refused where one of them would leave its window.</summary>
    public static Answer<ChannelRecord> ToFront(ChannelRecord channel, string publication, DateTimeOffset now, OwnerReading? owner = null)
    {
        if (channel.Queue.FirstOrDefault(e => e.Publication == publication) is not { } entry) { return Refuse.With("queue.not-there"); }
        if (IsNear(entry, now)) { return Refuse.With("queue.leaving"); }
        var rest = Floating(channel, now).Where(e => e.Publication != publication);
        var arranged = Arrange(channel, [entry with { Placed = Placing.Moved }, .. rest], now, owner);
        return arranged.Done ? arranged : Refuse.With("queue.no-room");
    }

    /// <summary>The queue with two entries in each other's place.</summary>
    public static Answer<ChannelRecord> Swap(ChannelRecord channel, string one, string other, DateTimeOffset now)
    {
        if (one == other || channel.Queue.FirstOrDefault(e => e.Publication == one) is not { } a || channel.Queue.FirstOrDefault(e => e.Publication == other) is not { } b) { return Refuse.With("queue.not-there"); }
        if (IsNear(a, now) || IsNear(b, now)) { return Refuse.With("queue.leaving"); }
        if (!Fits(a, b.Due) || !Fits(b, a.Due)) { return Refuse.With("window.outside"); }
        return QueueRules.With(QueueRules.With(channel, a with { Due = b.Due, Placed = Placing.Moved }), b with { Due = a.Due, Placed = Placing.Moved });
    }

    /// <summary>The queue after something left it: those that took a slot move up where their windows allow.</summary>
    public static ChannelRecord ClosedUp(ChannelRecord channel, DateTimeOffset now, OwnerReading? owner = null) =>
        channel.Settings is not null && Arrange(channel, [.. Floating(channel, now)], now, owner) is { Value: { } closer } && !Later(channel, closer) ? closer : channel;

    /// <summary>The entries of the second record that stand at another hour than in the first.</summary>
    public static IEnumerable<QueueEntry> Moved(ChannelRecord before, ChannelRecord after) =>
        after.Queue.Where(e => before.Queue.FirstOrDefault(b => b.Publication == e.Publication) is { } was && was.Due != e.Due);

    private static Answer<ChannelRecord> Arrange(ChannelRecord channel, ImmutableArray<QueueEntry> order, DateTimeOffset now, OwnerReading? owner)
    {
        var rest = order.Aggregate(channel, (record, entry) => QueueRules.Without(record, entry.Publication));
        foreach (var entry in order)
        {
            var from = entry.NotBefore > now + Near ? entry.NotBefore.AddMilliseconds(-1) : now + Near;
            if (new Room(rest, entry.Publication, owner).NextFree(from, entry.NotAfter) is not { } due) { return Refuse.With("queue.no-room"); }
            rest = QueueRules.With(rest, entry with { Due = SigningWindow.Millisecond(due) });
        }

        return rest;
    }

    private static IEnumerable<QueueEntry> Floating(ChannelRecord channel, DateTimeOffset now) =>
        channel.Queue.Where(e => e.Placed is Placing.Slot or Placing.Cadence && !IsNear(e, now));

    private static bool Later(ChannelRecord before, ChannelRecord after) => Moved(before, after).Any(e => e.Due > before.Queue.First(b => b.Publication == e.Publication).Due);

    private static bool Fits(QueueEntry entry, DateTimeOffset due) => due >= entry.NotBefore && due <= entry.NotAfter;

    private static bool IsNear(QueueEntry entry, DateTimeOffset now) => entry.Due <= now + Near;
}
