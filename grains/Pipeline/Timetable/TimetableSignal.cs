namespace Scheduler.Pipeline.Timetable;

/// <summary>Tells this silo's timetable that something was added, perhaps sooner than it planned to look again.</summary>
public sealed class TimetableSignal
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _changed = New();

    /// <summary>Ends with the next <see cref="Changed"/>.</summary>
    public Task Next
    {
        get { lock (_gate) { return _changed.Task; } }
    }

    /// <summary>Something was added.</summary>
    public void Changed()
    {
        TaskCompletionSource told;
        lock (_gate) { (told, _changed) = (_changed, New()); }
        told.TrySetResult();
    }

    // The waiter must not run inside the grain's turn that signals.
    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
