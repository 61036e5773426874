using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Channels;

/// <summary>Reads an owner's cadence over all channels, for one of them. Channels do not ask one another: what each planned is on the boards.</summary>
public sealed class OwnerDesk(IGrainFactory grains, Boards boards, TimeProvider clock)
{
    /// <summary>The surgeon's limits; null: none.</summary>
    public async Task<Limits?> Limits(OwnerKey owner, CancellationToken cancellationToken) =>
        owner.IsSurgeon && await grains.Surgeon(owner).Read(cancellationToken) is { Rhythm: { } rhythm } surgeon ? Channels.Limits.Of(rhythm, surgeon.TimeZone) : null;

    /// <summary>The limits and what the owner's other channels hold; null: there are no limits.</summary>
    public async Task<OwnerReading?> Read(ChannelKey channel, CancellationToken cancellationToken)
    {
        if (await Limits(channel.Owner, cancellationToken) is not { } limits) { return null; }
        var hours = await boards.Hours(channel.Owner, clock.GetUtcNow() - QueueRules.Remembered, cancellationToken);
        return new(limits, [.. hours.Where(h => h.Publication.Channel != channel)]);
    }
}
