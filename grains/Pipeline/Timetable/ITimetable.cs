namespace Scheduler.Pipeline.Timetable;

/// <summary>
/// Wakes channels, posts, blogs and unfinished attempts. The rule of use: schedule before the state that needs it is written,
/// and say done after the state that no longer needs it is written. A wake can then be superfluous, never missing.
/// </summary>
public interface ITimetable
{
    /// <summary>Adds an entry; adding it twice is adding it once.</summary>
    ValueTask Schedule(TimetableEntry entry, CancellationToken cancellationToken = default);

    /// <summary>Removes an entry whose work is done.</summary>
    ValueTask Done(TimetableEntry entry, CancellationToken cancellationToken = default);

    /// <summary>Adds an entry that should be there; true when it was missing, which is a defect.</summary>
    ValueTask<bool> Ensure(TimetableEntry entry, CancellationToken cancellationToken = default);
}
