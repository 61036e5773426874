using Scheduler.Pipeline.Timetable;

namespace Scheduler.Tests.Pipeline.Blog;

/// <summary>Remembers what is scheduled, as the real one's register does, and in which order it was asked.</summary>
internal sealed class RecordingTimetable : ITimetable
{
    private readonly Lock _gate = new();
    private readonly HashSet<TimetableEntry> _entries = [];

    public IReadOnlyList<TimetableEntry> Blogs
    {
        get { lock (_gate) { return [.. _entries.Where(e => e.Kind == TimetableKind.Blog).OrderBy(e => e.Due)]; } }
    }

    public ValueTask Schedule(TimetableEntry entry, CancellationToken cancellationToken = default)
    {
        lock (_gate) { _entries.Add(entry); }
        return ValueTask.CompletedTask;
    }

    public ValueTask<bool> Ensure(TimetableEntry entry, CancellationToken cancellationToken = default)
    {
        lock (_gate) { return ValueTask.FromResult(_entries.Add(entry)); }
    }

    public ValueTask Done(TimetableEntry entry, CancellationToken cancellationToken = default)
    {
        lock (_gate) { _entries.Remove(entry); }
        return ValueTask.CompletedTask;
    }
}
