namespace Scheduler.Pipeline.Timetable;

/// <summary>What the timetable wakes. Numbers are stored: append only.</summary>
public enum TimetableKind
{
    /// <summary>A channel with something due.</summary>
    Channel = 0,

    /// <summary>A post whose hour or window passes, or whose queueing was interrupted.</summary>
    Post = 1,

    /// <summary>A blog to look at.</summary>
    Blog = 2,

    /// <summary>An attempt in flight past its deadline.</summary>
    Publication = 3,

    /// <summary>A channel to which an attempt gives its entry back; the key is the attempt's.</summary>
    Return = 4,

    /// <summary>A recurring post whose next occurrence is to be made.</summary>
    Series = 5,
}
