namespace Scheduler.Store;

/// <summary>Makes versions that no key ever had: the number of this opening of the store, then a counter.</summary>
/// <remarks>A count per key would have to be read before it is written, and would come back after a delete.</remarks>
internal sealed class VersionStamps(long opening)
{
    private const int CounterBits = 43;

    private readonly long _opening = opening is > 0 and < 1L << (63 - CounterBits)
        ? opening << CounterBits
        : throw new ArgumentOutOfRangeException(nameof(opening));

    private long _counter;

    public long Next() => _opening | Interlocked.Increment(ref _counter);
}
