namespace Scheduler.Store.Sqlite;

/// <summary>The leases of the embedded store.</summary>
/// <remarks>The folder has one process, so a lease needs no disk: whoever held one died with its process.</remarks>
internal sealed class SqliteLeases(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (string Holder, long Taken, TimeSpan Duration)> _held = new(StringComparer.Ordinal);

    public bool Take(string name, string holder, TimeSpan duration)
    {
        lock (_gate)
        {
            if (_held.TryGetValue(name, out var lease) && lease.Holder != holder && clock.GetElapsedTime(lease.Taken) < lease.Duration)
            {
                return false;
            }

            _held[name] = (holder, clock.GetTimestamp(), duration);
            return true;
        }
    }

    public void Release(string name, string holder)
    {
        lock (_gate)
        {
            if (_held.TryGetValue(name, out var lease) && lease.Holder == holder)
            {
                _held.Remove(name);
            }
        }
    }
}
