using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Approval;
using Scheduler.Pipeline.Publishing;
using Scheduler.Pipeline.Refusals;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Channels;

/// <summary>A channel's queue: who stands where, and what becomes of what is due.</summary>
public static class QueueRules
{
    /// <summary>How long what was released counts under the cadence.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(14);

    /// <summary>Hours that are taken: queued, or released lately.</summary>
    public static IReadOnlyCollection<DateTimeOffset> Taken(ChannelRecord channel, string? but = null) =>
        [.. channel.Recent.Where(r => r.Publication != but).Select(r => r.At), .. channel.Queue.Where(e => e.Publication != but).Select(e => e.Due)];

    /// <summary>The same hours, with whose they are.</summary>
    public static IEnumerable<PlannedHour> Hours(ChannelRecord channel) =>
        channel.Recent.Select(r => new PlannedHour(PublicationKey.Parse(r.Publication), r.At)).Concat(channel.Queue.Select(e => new PlannedHour(PublicationKey.Parse(e.Publication), e.Due)));

    /// <summary>The place a signed variant gets: its planned hour where the cadence allows, else the next free slot of its window.</summary>
    public static Answer<QueueEntry> Place(ChannelRecord channel, QueueRequest request, DateTimeOffset now, OwnerReading? owner = null)
    {
        if (channel.Settings is not { } settings) { return Refuse.With("channel.not-set-up"); }
        if (channel.Queue.FirstOrDefault(e => e.Publication == request.Publication && e.Hash == request.Hash) is { } already) { return already; }
        if (request.NotAfter <= now) { return Refuse.With("window.over"); }
        var room = new Room(channel, request.Publication, owner);
        var wanted = request.PlannedAt is { } at && (at > now || SignedInTime(settings, request, at, now)) && room.Against(at) is null ? at : (DateTimeOffset?)null;
        var from = request.NotBefore > now ? request.NotBefore.AddMilliseconds(-1) : now;
        return (wanted ?? room.NextFree(from, request.NotAfter)) is { } due
            ? new QueueEntry
            {
                Publication = request.Publication, Hash = request.Hash, Due = SigningWindow.Millisecond(due), NotBefore = request.NotBefore, NotAfter = request.NotAfter,
                Placed = request.FromSlot || request.PlannedAt is null ? Placing.Slot : wanted is null ? Placing.Cadence : Placing.Chosen,
            }
            : Refuse.With("channel.no-slot-in-window");
    }

    // A process that died between the signature and the queue must not cost the post its hour.
    private static bool SignedInTime(ChannelSettings settings, QueueRequest request, DateTimeOffset at, DateTimeOffset now) =>
        request.SignedAt < at && now <= at + settings.Tolerance;

    /// <summary>Whether an entry may be moved there: inside its window, in the future, and within the cadence.</summary>
    public static Refusal? AgainstMove(ChannelRecord channel, QueueEntry entry, DateTimeOffset due, DateTimeOffset now, OwnerReading? owner = null)
    {
        if (due <= now) { return Refuse.With("window.hour-past", ""); }
        if (due < entry.NotBefore || due > entry.NotAfter) { return Refuse.With("window.outside"); }
        return new Room(channel, entry.Publication, owner).Against(due) is { } bar ? CadenceRefusal.Of(bar, due) : null;
    }

    /// <summary>What is to be done with an entry whose hour has come.</summary>
    public static DueVerdict Judge(ChannelRecord channel, QueueEntry entry, DateTimeOffset now, OwnerReading? owner = null)
    {
        if (now > entry.NotAfter) { return DueVerdict.Expire; }
        if (now > entry.Due + channel.Settings!.Tolerance) { return DueVerdict.Miss; }
        return new Room(channel, entry.Publication, owner?.Before(entry)).Against(now) is null ? DueVerdict.Release : DueVerdict.Replan;
    }

    /// <summary>The place of an entry that was given back; null when it is to be set aside: by its own reason, or because it would be too late.</summary>
    public static QueueEntry? Retry(ChannelRecord channel, ReturnedEntry returned)
    {
        var latest = returned.Entry.Due + channel.Settings!.Tolerance;
        var inTime = returned.RetryAt <= latest && returned.RetryAt <= returned.Entry.NotAfter;
        return returned.To == PublicationState.Planned && inTime ? returned.Entry with { Due = returned.RetryAt } : null;
    }

    /// <summary>Whether what was given back is of the past: the publication was signed anew since, or has its place again already.</summary>
    public static bool IsPast(ChannelRecord channel, ReturnedEntry returned) => Find(channel, returned.Entry.Publication) is { } now
        && (now.Hash != returned.Entry.Hash || now.Attempt >= returned.Entry.Attempt);

    /// <summary>The queue with an entry in its place, soonest first. Dues are whole milliseconds, as the timetable keeps them: a wake must never come before its due.</summary>
    public static ChannelRecord With(ChannelRecord channel, QueueEntry entry) => Without(channel, entry.Publication) is var rest
        ? rest with { Queue = [.. rest.Queue.Append(entry with { Due = SigningWindow.Millisecond(entry.Due) }).OrderBy(e => e.Due).ThenBy(e => e.Publication, StringComparer.Ordinal)] }
        : channel;

    /// <summary>Without a publication, queued or parked.</summary>
    public static ChannelRecord Without(ChannelRecord channel, string publication) => channel with
    {
        Queue = channel.Queue.RemoveAll(e => e.Publication == publication),
        Parked = channel.Parked.RemoveAll(p => p.Entry.Publication == publication),
    };

    /// <summary>Set aside until a person gives it another hour.</summary>
    public static ChannelRecord Park(ChannelRecord channel, QueueEntry entry, PublicationState why) => Without(channel, entry.Publication) is var rest
        ? rest with { Parked = rest.Parked.Add(new ParkedEntry { Entry = entry, Why = why }) }
        : channel;

    /// <summary>It was given back: it did not leave, and counts no longer.</summary>
    public static ChannelRecord Unreleased(ChannelRecord channel, string publication) =>
        channel with { Recent = channel.Recent.RemoveAll(r => r.Publication == publication) };

    /// <summary>It left: it counts under the cadence from now on.</summary>
    public static ChannelRecord Released(ChannelRecord channel, QueueEntry entry, DateTimeOffset now) => Without(channel, entry.Publication) is var rest
        ? rest with { Recent = [.. rest.Recent.Where(r => r.At > now - Remembered && r.Publication != entry.Publication), new() { Publication = entry.Publication, At = now }] }
        : channel;

    /// <summary>Every instant at which this record needs a wake.</summary>
    public static IEnumerable<DateTimeOffset> Wakes(ChannelRecord channel) =>
        channel.Queue.Select(e => e.Due).Concat(channel.Parked.Select(p => p.Entry.NotAfter)).Distinct();

    /// <summary>A publication's place, queued or parked; null: none.</summary>
    public static QueueEntry? Find(ChannelRecord channel, string publication) =>
        channel.Queue.FirstOrDefault(e => e.Publication == publication) ?? channel.Parked.FirstOrDefault(p => p.Entry.Publication == publication)?.Entry;
}
