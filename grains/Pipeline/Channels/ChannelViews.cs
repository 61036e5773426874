using Scheduler.Contracts.Accounts;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;

namespace Scheduler.Pipeline.Channels;

/// <summary>A channel's record as others see it.</summary>
internal static class ChannelViews
{
    public static ChannelView View(ChannelKey key, ChannelRecord channel, AccountView? account, DateTimeOffset now, OwnerReading? owner) => new()
    {
        Key = key.ToString(),
        Settings = channel.Settings!,
        Queue = channel.Queue,
        Parked = channel.Parked,
        Recent = [.. channel.Recent.Select(r => r.At)],
        NextFreeSlot = new Room(channel, "", owner).NextFree(now, now.AddDays(60)),
        ThisWeek = CadenceRules.InWeek(channel.Settings!, QueueRules.Taken(channel), now),
        PausedBecause = account is { Connected: true } ? null : account?.Problem ?? "not-connected",
    };
}
