namespace Scheduler.Pipeline.Timetable;

/// <summary>What the health page says of this silo's timetable.</summary>
public sealed class TimetableHealth
{
    private int _waking;

    /// <summary>Last look (UTC).</summary>
    public DateTimeOffset? LookedAt { get; private set; }

    /// <summary>Last time somebody was woken (UTC).</summary>
    public DateTimeOffset? FiredAt { get; private set; }

    /// <summary>Soonest due it knows of, inside its horizon (UTC).</summary>
    public DateTimeOffset? NextDue { get; private set; }

    /// <summary>Shards held.</summary>
    public int Shards { get; private set; }

    /// <summary>Wakes under way.</summary>
    public int Waking => _waking;

    internal void Begun() => Interlocked.Increment(ref _waking);

    internal void Ended() => Interlocked.Decrement(ref _waking);

    internal void Looked(DateTimeOffset at, int shards, DateTimeOffset? next) => (LookedAt, Shards, NextDue) = (at, shards, next);

    internal void Fired(DateTimeOffset at) => FiredAt = at;
}
