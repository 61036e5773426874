using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Channels;

/// <summary>Reads an owner's cadence over all channels, for one of them.</summary>
public sealed class OwnerDesk(IGrainFactory grains, Boards boards)
{
    /// <summary>The surgeon's limits; null: none.</summary>
    public async Task<Limits?> Limits(OwnerKey owner, CancellationToken cancellationToken) =>
        owner.IsSurgeon && await grains.Surgeon(owner).Read(cancellationToken) is { Rhythm: { } rhythm } surgeon ? Channels.Limits.Of(rhythm, surgeon.TimeZone) : null;

    /// <summary>The limits and what the owner's other channels hold; null: there are no limits, and nobody else is asked.</summary>
    public async Task<OwnerReading?> Read(ChannelKey channel, CancellationToken cancellationToken)
    {
        if (await Limits(channel.Owner, cancellationToken) is not { } limits) { return null; }
        var siblings = (await boards.Channels(channel.Owner, cancellationToken)).Where(key => key != channel);
        var hours = await Task.WhenAll(siblings.Select(key => grains.Channel(key).Hours(cancellationToken)));
        return new(limits, [.. hours.SelectMany(h => h)]);
    }
}
