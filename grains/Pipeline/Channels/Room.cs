using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;

namespace Scheduler.Pipeline.Channels;

/// <summary>Where one publication may go: under its channel's cadence, and under its owner's over all channels, where a post counts once.</summary>
/// <param name="Channel">The channel; it is set up.</param>
/// <param name="Publication">Its key string: what it holds itself does not stand in its way; empty: one that is not written yet.</param>
/// <param name="Owner">The owner's cadence; null: there is none.</param>
public sealed record Room(ChannelRecord Channel, string Publication, OwnerReading? Owner)
{
    private readonly Limits _limits = Limits.Of(Channel.Settings!);
    private readonly IReadOnlyCollection<DateTimeOffset> _taken = QueueRules.Taken(Channel, Publication);

    /// <summary>What keeps it from leaving then; null: nothing.</summary>
    public CadenceBar? Against(DateTimeOffset at) =>
        CadenceRules.Against(_limits, _taken, at) is { } own ? new(own, _limits, OfOwner: false)
        : Owner is not null && AgainstOwner(Owner, at) is { } shared ? new(shared, Owner.Limits, OfOwner: true)
        : null;

    /// <summary>The first free slot after <paramref name="after"/> and not after <paramref name="until"/>; null when there is none.</summary>
    public DateTimeOffset? NextFree(DateTimeOffset after, DateTimeOffset until) =>
        SlotCalendar.Between(Channel.Settings!, after, until).Where(at => Against(at) is null).Select(at => (DateTimeOffset?)at).FirstOrDefault();

    private CadenceLimit? AgainstOwner(OwnerReading owner, DateTimeOffset at)
    {
        var limits = owner.Limits;
        if (limits.Closed(at) is { } closed) { return closed; }
        var post = Publication.Length > 0 ? PublicationKey.Parse(Publication).Post : (PostKey?)null;
        var others = owner.Siblings.Concat(QueueRules.Hours(Channel)).Select(h => (h.Publication.Post, h.At)).Where(h => h.Post != post).ToList();
        if (others.Any(o => (o.At - at).Duration() < limits.Gap)) { return CadenceLimit.Gap; }
        if (limits.PerDay > 0 && Posts(others, o => limits.Day(o) == limits.Day(at)) >= limits.PerDay) { return CadenceLimit.Day; }
        return limits.PerWeek > 0 && Posts(others, o => limits.Week(o) == limits.Week(at)) >= limits.PerWeek ? CadenceLimit.Week : null;
    }

    private static int Posts(IEnumerable<(PostKey Post, DateTimeOffset At)> others, Func<DateTimeOffset, bool> counts) =>
        others.Where(o => counts(o.At)).Select(o => o.Post).Distinct().Count();
}
