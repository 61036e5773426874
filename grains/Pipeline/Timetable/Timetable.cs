using Scheduler.Store;

namespace Scheduler.Pipeline.Timetable;

/// <summary>The timetable over the store.</summary>
public sealed class Timetable(IStore store, TimetableSignal signal) : ITimetable
{
    /// <inheritdoc/>
    public async ValueTask Schedule(TimetableEntry entry, CancellationToken cancellationToken = default)
    {
        await store.Write([TimetableShards.Add(entry)], cancellationToken);
        signal.Changed();
    }

    /// <inheritdoc/>
    public async ValueTask Done(TimetableEntry entry, CancellationToken cancellationToken = default) =>
        await store.Write([TimetableShards.Remove(entry)], cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<bool> Ensure(TimetableEntry entry, CancellationToken cancellationToken = default)
    {
        var there = await store.Range(TimetableShards.Register(TimetableShards.Of(entry.Key)), entry.Score, entry.Score, cancellationToken: cancellationToken);
        if (there.Any(t => t.Member == entry.Member)) { return false; }
        await Schedule(entry, cancellationToken);
        return true;
    }
}
