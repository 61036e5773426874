using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Keys;
using Scheduler.Store;

namespace Scheduler.Pipeline.Channels;

/// <summary>Compares every channel's queue with the timetable, and adds what the timetable lacks.</summary>
public sealed partial class ChannelSweep(IStore store, IGrainFactory grains, ILogger<ChannelSweep> logger)
{
    private const int AtOnce = 4;

    /// <summary>Answers how many wakes were missing: more than 0 is a defect, which each channel logs. A channel that cannot be asked does not stop the others.</summary>
    public async Task<int> Sweep(CancellationToken cancellationToken)
    {
        var missing = 0;
        var channels = await store.Range(ChannelDesk.AllChannels, long.MinValue, long.MaxValue, cancellationToken: cancellationToken);
        await Parallel.ForEachAsync(channels, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (channel, token) =>
        {
            try { Interlocked.Add(ref missing, await grains.Channel(ChannelKey.Parse(channel.Member)).Reconcile(token)); }
            catch (Exception e) when (e is not OperationCanceledException) { LogNotSwept(channel.Member, e); }
        });
        return missing;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Channel {Channel} could not be compared with the timetable")]
    private partial void LogNotSwept(string channel, Exception exception);
}
