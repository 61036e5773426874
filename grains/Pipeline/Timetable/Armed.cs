namespace Scheduler.Pipeline.Timetable;

/// <summary>An entry that this silo will wake.</summary>
internal sealed class Armed(TimetableEntry entry)
{
    private int _tries;

    public TimetableEntry Entry => entry;

    /// <summary>Not before (UTC).</summary>
    public DateTimeOffset Next { get; private set; } = entry.Due;

    /// <summary>Its wake is under way.</summary>
    public bool Running { get; set; }

    /// <summary>It was woken and its entry is still there: 1, 2, 4 … 60 s later again.</summary>
    public void Failed(DateTimeOffset now) => Next = now + TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, _tries++)));
}
