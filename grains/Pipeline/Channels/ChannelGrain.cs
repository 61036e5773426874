using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Approval;
using Scheduler.Pipeline.Publishing;
using Scheduler.Pipeline.Refusals;
using Scheduler.Pipeline.Timetable;

namespace Scheduler.Pipeline.Channels;

/// <summary>One social channel: its queue, its slots, its cadence. It, and nobody else, removes an entry of its queue.</summary>
[GrainType("channel")]
public sealed partial class ChannelGrain(
    [PersistentState("channel", StorageNames.Store)] IPersistentState<ChannelRecord> state,
    ChannelDesk desk,
    OwnerDesk owner,
    IGrainFactory grains,
    ITimetable timetable,
    TimeProvider clock,
    ILogger<ChannelGrain> logger) : Grain, IChannelGrain
{
    private static readonly Actor System = Actor.System("channels");

    private ChannelKey Key => ChannelKey.Parse(this.GetPrimaryKeyString());

    private ChannelRecord Channel => state.State;

    /// <inheritdoc/>
    public async Task<ChannelView?> Read(CancellationToken cancellationToken) =>
        Channel.Settings is null ? null : ChannelViews.View(Key, Channel, await grains.Account(Key).Read(cancellationToken), clock.GetUtcNow(), await Owner(cancellationToken));

    /// <inheritdoc/>
    public async Task<Answer<ChannelView>> Configure(ChannelSettings settings, Actor by, CancellationToken cancellationToken)
    {
        if (SettingsRules.Against(settings) is { } refusal) { return refusal; }
        await desk.List(Key, cancellationToken);
        await Write(Channel with { Settings = settings }, cancellationToken);
        return (await Read(cancellationToken))!;
    }

    /// <inheritdoc/>
    public async Task<Answer<QueueEntry>> Enqueue(QueueRequest request, CancellationToken cancellationToken)
    {
        var placed = QueueRules.Place(Channel, request, clock.GetUtcNow(), await Owner(cancellationToken));
        if (placed.Value is not { } entry || QueueRules.Find(Channel, entry.Publication) == entry) { return placed; }
        // A post that was refused or held under an earlier signature goes on counting: a used number would be taken for a claim already made.
        entry = entry with { Attempt = await grains.Publication(PublicationKey.Parse(entry.Publication)).Attempts(cancellationToken) };
        await Write(QueueRules.With(Channel, entry), cancellationToken);
        await desk.Tell(entry, PublicationState.Planned, "publication.planned", System, null, cancellationToken);
        return entry;
    }

    /// <inheritdoc/>
    public async Task<DateTimeOffset?> Offer(DateTimeOffset notBefore, DateTimeOffset notAfter, CancellationToken cancellationToken) =>
        Channel.Settings is null ? null : new Room(Channel, "", await Owner(cancellationToken)).NextFree(notBefore, notAfter);

    /// <inheritdoc/>
    public async Task<Refusal?> Closed(DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (Channel.Settings is not { } settings) { return null; }
        if (Limits.Of(settings) is var own && own.Closed(at) is { } limit) { return CadenceRefusal.Of(new(limit, own, OfOwner: false), at); }
        return await owner.Limits(Key.Owner, cancellationToken) is { } shared && shared.Closed(at) is { } closed ? CadenceRefusal.Of(new(closed, shared, OfOwner: true), at) : null;
    }

    /// <inheritdoc/>
    public async Task<Answer<QueueEntry>> Move(string publication, DateTimeOffset due, Actor by, CancellationToken cancellationToken)
    {
        if (QueueRules.Find(Channel, publication) is not { } entry) { return Refuse.With("queue.not-there"); }
        if (QueueRules.AgainstMove(Channel, entry, due, clock.GetUtcNow(), await Owner(cancellationToken)) is { } refusal) { return refusal; }
        var moved = entry with { Due = SigningWindow.Millisecond(due), Placed = Placing.Moved };
        await Write(QueueRules.With(Channel, moved), cancellationToken);
        await desk.Tell(moved, PublicationState.Planned, "publication.moved", by, null, cancellationToken);
        await Rearrange(QueueOrder.ClosedUp(Channel, clock.GetUtcNow(), await Owner(cancellationToken)), System, cancellationToken);
        return moved;
    }

    /// <inheritdoc/>
    public async Task<Withdrawal> Withdraw(string publication, CancellationToken cancellationToken)
    {
        var how = await grains.Publication(PublicationKey.Parse(publication)).Withdraw(cancellationToken);
        if (QueueRules.Find(Channel, publication) is { } entry)
        {
            await Write(QueueRules.Without(Channel, publication), cancellationToken);
            if (how == Withdrawal.Withdrawn) { await desk.Tell(entry, PublicationState.Cancelled, "publication.withdrawn", System, null, cancellationToken); }
            await Rearrange(QueueOrder.ClosedUp(Channel, clock.GetUtcNow(), await Owner(cancellationToken)), System, cancellationToken);
        }

        return how;
    }

    /// <inheritdoc/>
    public async Task Wake(DateTimeOffset due, CancellationToken cancellationToken)
    {
        var known = QueueRules.Wakes(Channel).Contains(due);
        foreach (var entry in Channel.Queue.Where(e => e.Due <= clock.GetUtcNow()).ToList()) { await Due(entry, cancellationToken); }
        foreach (var parked in Channel.Parked.Where(p => p.Entry.NotAfter <= clock.GetUtcNow()).ToList()) { await Expire(parked.Entry, cancellationToken); }
        if (!known && !QueueRules.Wakes(Channel).Contains(due)) { await timetable.Done(new(TimetableKind.Channel, Key.ToString(), due), cancellationToken); }
    }

    /// <inheritdoc/>
    public async Task TakeBack(string publication, int attempt, DateTimeOffset due, CancellationToken cancellationToken)
    {
        if (await desk.Returned(publication, attempt, cancellationToken) is { } returned)
        {
            var kept = QueueRules.Unreleased(Channel, publication);
            if (QueueRules.IsPast(Channel, returned)) { LogPast(publication, attempt); }
            else if (QueueRules.Retry(kept, returned) is { } entry)
            {
                await Write(QueueRules.With(kept, entry), cancellationToken);
                await desk.Tell(entry, PublicationState.Planned, "publication.replanned", System, returned.Why, cancellationToken);
            }
            else
            {
                await Park(returned.Entry, returned.To == PublicationState.Planned ? PublicationState.Missed : returned.To, returned.Why, cancellationToken);
            }

            await desk.Taken(returned, cancellationToken);
        }

        await timetable.Done(new(TimetableKind.Return, PublishingKeys.InFlight(PublicationKey.Parse(publication), attempt), due), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<int> Reconcile(CancellationToken cancellationToken)
    {
        var missing = 0;
        foreach (var due in QueueRules.Wakes(Channel))
        {
            if (await timetable.Ensure(new(TimetableKind.Channel, Key.ToString(), due), cancellationToken)) { missing++; }
        }

        if (missing > 0) { LogRepaired(Key.ToString(), missing); }
        return missing;
    }

    /// <inheritdoc/>
    public async Task Warm(CancellationToken cancellationToken)
    {
        var soon = clock.GetUtcNow() + TimeSpan.FromSeconds(30);
        foreach (var entry in Channel.Queue.TakeWhile(e => e.Due <= soon))
        {
            await grains.Publication(PublicationKey.Parse(entry.Publication)).Warm(cancellationToken);
        }
    }

    private Task<OwnerReading?> Owner(CancellationToken cancellationToken) => owner.Read(Key, cancellationToken);

    private async Task Due(QueueEntry entry, CancellationToken cancellationToken)
    {
        var verdict = QueueRules.Judge(Channel, entry, clock.GetUtcNow(), await Owner(cancellationToken));
        LogDue(entry.Publication, verdict);
        await (verdict switch
        {
            DueVerdict.Release => Release(entry, cancellationToken),
            DueVerdict.Replan => Replan(entry, cancellationToken),
            DueVerdict.Miss => Park(entry, PublicationState.Missed, Refuse.With("publication.missed"), cancellationToken),
            _ => Expire(entry, cancellationToken),
        });
    }

    /// <summary>From the claim on, the publication itself tells the boards and the audit.</summary>
    private async Task Release(QueueEntry entry, CancellationToken cancellationToken)
    {
        var order = new ReleaseOrder { Hash = entry.Hash, Due = entry.Due, NotBefore = entry.NotBefore, NotAfter = entry.NotAfter, Attempt = entry.Attempt + 1 };
        var answer = await grains.Publication(PublicationKey.Parse(entry.Publication)).Release(order, cancellationToken);
        switch (answer)
        {
            case ReleaseAnswer.Held:
                await Write(QueueRules.Park(Channel, entry with { Attempt = order.Attempt }, PublicationState.Held), cancellationToken);
                break;
            case ReleaseAnswer.Void:
                await Write(QueueRules.Without(Channel, entry.Publication), cancellationToken);
                break;
            default:
                await Write(QueueRules.Released(Channel, entry, clock.GetUtcNow()), cancellationToken);
                break;
        }
    }

    private async Task Replan(QueueEntry entry, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var room = new Room(Channel, entry.Publication, await Owner(cancellationToken));
        var why = room.Against(now) is { } bar ? CadenceRefusal.Of(bar, now) : null;
        if (room.NextFree(now, entry.NotAfter) is not { } due)
        {
            await Park(entry, PublicationState.Missed, Refuse.With("channel.no-slot-in-window"), cancellationToken);
            return;
        }

        var moved = entry with { Due = due, Placed = Placing.Cadence };
        await Write(QueueRules.With(Channel, moved), cancellationToken);
        await desk.Tell(moved, PublicationState.Planned, "publication.replanned", System, why, cancellationToken);
    }

    private async Task Park(QueueEntry entry, PublicationState why, Refusal because, CancellationToken cancellationToken)
    {
        await Write(QueueRules.Park(QueueRules.Unreleased(Channel, entry.Publication), entry, why), cancellationToken);
        await desk.Tell(entry, why, why == PublicationState.Held ? "publication.held" : "publication.missed", System, because, cancellationToken);
    }

    private async Task Expire(QueueEntry entry, CancellationToken cancellationToken)
    {
        await Write(QueueRules.Without(Channel, entry.Publication), cancellationToken);
        await desk.Tell(entry, PublicationState.Expired, "publication.expired", System, Refuse.With("window.over"), cancellationToken);
    }

    /// <summary>Wakes are added before the state that needs them, and removed after the state that no longer does.</summary>
    private async Task Write(ChannelRecord next, CancellationToken cancellationToken)
    {
        var (before, after) = (QueueRules.Wakes(Channel).ToHashSet(), QueueRules.Wakes(next).ToHashSet());
        foreach (var due in after.Except(before)) { await timetable.Schedule(new(TimetableKind.Channel, Key.ToString(), due), cancellationToken); }
        state.State = next;
        await state.WriteOrDeactivate(this, cancellationToken);
        foreach (var due in before.Except(after)) { await timetable.Done(new(TimetableKind.Channel, Key.ToString(), due), cancellationToken); }
    }
}
