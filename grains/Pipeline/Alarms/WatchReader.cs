using Microsoft.Extensions.Options;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store;

namespace Scheduler.Pipeline.Alarms;

/// <summary>Looks at the timetable as the store has it, not as a silo remembers it, and at this machine's clock.</summary>
public sealed class WatchReader(IStore store, ShardBeats beats, IOptions<WatchdogOptions> options, TimeProvider clock)
{
    private const int Counted = 1000;

    private readonly long _started = clock.GetTimestamp();
    private (DateTimeOffset At, long Stamp)? _last;
    private (TimeSpan By, long Stamp) _jump;

    /// <summary>One look.</summary>
    /// <exception cref="StoreException">The store did not answer.</exception>
    public async Task<WatchReading> Read(CancellationToken cancellationToken)
    {
        Watch();
        var now = clock.GetUtcNow();
        var theirs = await store.Clock(cancellationToken);
        var offset = now + ((clock.GetUtcNow() - now) / 2) - theirs;
        var until = (now - options.Value.Tolerance).ToUnixTimeMilliseconds();
        var late = await Task.WhenAll(Enumerable.Range(0, TimetableShards.Count).Select(s => store.Range(TimetableShards.Register(s), long.MinValue, until, Counted, cancellationToken).AsTask()));
        var overdue = late.SelectMany(l => l).ToList();
        return new()
        {
            Now = now,
            Up = clock.GetElapsedTime(_started),
            Overdue = overdue.Count,
            Oldest = overdue.Count > 0 ? DateTimeOffset.FromUnixTimeMilliseconds(overdue.Min(o => o.Score)) : null,
            Beats = await beats.Read(cancellationToken),
            Offset = offset,
            Jump = _jump.By != TimeSpan.Zero && clock.GetElapsedTime(_jump.Stamp) < WatchRules.JumpTold ? _jump.By : TimeSpan.Zero,
        };
    }

    private void Watch()
    {
        var (now, stamp) = (clock.GetUtcNow(), clock.GetTimestamp());
        if (_last is { } last && WatchRules.Jump(now - last.At, clock.GetElapsedTime(last.Stamp, stamp)) is var jump && jump != TimeSpan.Zero) { _jump = (jump, stamp); }
        _last = (now, stamp);
    }
}
