using Microsoft.Extensions.Logging;
using Scheduler.Store;

namespace Scheduler.Pipeline.Timetable;

/// <summary>A silo whose clock is more than 2 s off the store's releases nothing: a post must not leave before its hour because one machine's clock runs ahead.</summary>
public sealed partial class ClockGuard(IStore store, TimeProvider clock, ILogger<ClockGuard> logger)
{
    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);
    private long _measured;

    /// <summary>This silo's clock minus the store's, as last measured.</summary>
    public TimeSpan Offset { get; private set; }

    /// <summary>Measures when a minute has passed; true while the offset is small enough.</summary>
    public async ValueTask<bool> InStep(CancellationToken cancellationToken)
    {
        if (_measured == 0 || clock.GetElapsedTime(_measured) >= Every)
        {
            var before = clock.GetUtcNow();
            var theirs = await store.Clock(cancellationToken);
            var after = clock.GetUtcNow();
            Offset = before + ((after - before) / 2) - theirs;
            _measured = clock.GetTimestamp();
            if (Offset.Duration() > Allowed) { LogOutOfStep((long)Offset.TotalMilliseconds); }
        }

        return Offset.Duration() <= Allowed;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "This machine's clock is {OffsetMs} ms off the store's: nothing is released here until it is set")]
    private partial void LogOutOfStep(long offsetMs);
}
