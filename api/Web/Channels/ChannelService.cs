using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;
using BoardRegister = Scheduler.Store.Registers.Boards;

namespace Scheduler.Web.Channels;

/// <summary>Social channels, from inside the wall.</summary>
public sealed class ChannelService(IGrainFactory grains, BoardRegister boards, CurrentMember member, TimeProvider clock)
{
    /// <summary>An owner's channels in the networks' order; null when the owner is not theirs to see.</summary>
    public async Task<ImmutableArray<ChannelCard>?> List(OwnerKey owner, CancellationToken cancellationToken)
    {
        if (!member.Sees(owner)) { return null; }
        var cards = await Task.WhenAll((await boards.Channels(owner, cancellationToken)).Select(key => Card(key, cancellationToken)));
        return [.. cards.OfType<ChannelCard>().OrderBy(card => card.Key.Network)];
    }

    /// <summary>One channel; null when it is not there or not theirs to see.</summary>
    public async Task<ChannelCard?> Read(ChannelKey key, CancellationToken cancellationToken) =>
        member.Sees(key.Owner) ? await Card(key, cancellationToken) : null;

    /// <summary>How many posts of an owner this week holds, all channels together (each counts once, left or waiting), and how many it should.</summary>
    public async Task<OwnerWeek> ThisWeek(OwnerKey owner, string zone, CancellationToken cancellationToken)
    {
        if (!member.Sees(owner)) { return default; }
        var hours = await boards.Hours(owner, clock.GetUtcNow().AddDays(-8), cancellationToken);
        var rhythm = owner.IsSurgeon ? (await grains.Surgeon(owner).Read(cancellationToken))?.Rhythm : null;
        return new(OwnerWeek.Count(hours, TimeZoneInfo.FindSystemTimeZoneById(zone), clock.GetUtcNow()), rhythm?.WeeklyMinimum ?? 0);
    }

    /// <summary>What waits on a channel, soonest first; null when it is not there or not theirs to see.</summary>
    public async Task<ImmutableArray<QueueEntry>?> Queue(ChannelKey key, CancellationToken cancellationToken) =>
        member.Sees(key.Owner) && await grains.Channel(key).Read(cancellationToken) is { } channel ? channel.Queue : null;

    /// <summary>Sets a channel up, or changes how it publishes.</summary>
    public async Task<Answer<ChannelView>> Configure(ChannelKey key, ChannelSettings settings, CancellationToken cancellationToken)
    {
        if (!member.Sees(key.Owner)) { return WebRefusals.NotFound; }
        if (member.Key is null) { return WebRefusals.PeopleOnly; }
        return member.Writes ? await grains.Channel(key).Configure(settings, member.Actor, cancellationToken) : WebRefusals.NotAllowed;
    }

    /// <summary>Moves a queued publication, or gives one that was set aside another hour, inside its signed window.</summary>
    public async Task<Answer<QueueEntry>> Move(PublicationKey publication, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var entry = await Entry(publication, cancellationToken);
        return entry.Done ? await grains.Channel(publication.Channel).Move(publication.ToString(), due, member.Actor, cancellationToken) : entry;
    }

    /// <summary>Gives it the next free slot of its signed window.</summary>
    public async Task<Answer<QueueEntry>> MoveToNextFree(PublicationKey publication, CancellationToken cancellationToken)
    {
        var entry = await Entry(publication, cancellationToken);
        if (!entry.Done) { return entry; }
        var now = clock.GetUtcNow();
        var from = entry.Value.NotBefore > now ? entry.Value.NotBefore.AddMilliseconds(-1) : now;
        return await grains.Channel(publication.Channel).Offer(from, entry.Value.NotAfter, cancellationToken) is { } free
            ? await grains.Channel(publication.Channel).Move(publication.ToString(), free, member.Actor, cancellationToken)
            : NoSlot;
    }

    /// <summary>Puts a queued publication before all those that took a slot.</summary>
    public async Task<Answer<QueueEntry>> ToFront(PublicationKey publication, CancellationToken cancellationToken)
    {
        var entry = await Entry(publication, cancellationToken);
        return entry.Done ? await grains.Channel(publication.Channel).ToFront(publication.ToString(), member.Actor, cancellationToken) : entry;
    }

    /// <summary>Puts two publications of one queue in each other's place.</summary>
    public async Task<Answer<QueueEntry>> Swap(PublicationKey publication, PublicationKey other, CancellationToken cancellationToken)
    {
        if (other.Channel != publication.Channel) { return WebRefusals.NotFound; }
        var entry = await Entry(publication, cancellationToken);
        return entry.Done ? await grains.Channel(publication.Channel).Swap(publication.ToString(), other.ToString(), member.Actor, cancellationToken) : entry;
    }

    // Where it stands, for whoever may move it.
    private async Task<Answer<QueueEntry>> Entry(PublicationKey publication, CancellationToken cancellationToken)
    {
        if (!member.Sees(publication.Post.Owner)) { return WebRefusals.NotFound; }
        if (member.Key is null) { return WebRefusals.PeopleOnly; }
        if (!member.Writes) { return WebRefusals.NotAllowed; }
        if (await grains.Channel(publication.Channel).Read(cancellationToken) is not { } view) { return WebRefusals.NotFound; }
        return view.Queue.Concat(view.Parked.Select(parked => parked.Entry)).FirstOrDefault(e => e.Publication == publication.ToString()) is { } entry
            ? entry : WebRefusals.NotFound;
    }

    private static Refusal NoSlot { get; } = new()
    {
        Code = "channel.no-slot-in-window",
        French = "Aucun créneau libre dans la fenêtre signée : donnez une heure.",
        English = "No free slot in the signed window: give an hour.",
    };

    private async Task<ChannelCard?> Card(ChannelKey key, CancellationToken cancellationToken)
    {
        var account = grains.Account(key).Read(cancellationToken);
        return await grains.Channel(key).Read(cancellationToken) is { } channel ? new(key, channel, await account) : null;
    }
}
