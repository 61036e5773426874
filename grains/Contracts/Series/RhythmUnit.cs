namespace Scheduler.Contracts.Series;

/// <summary>What a rhythm counts in. Numbers are stored: append only.</summary>
public enum RhythmUnit
{
    /// <summary>Days.</summary>
    Day = 0,

    /// <summary>Weeks.</summary>
    Week = 1,

    /// <summary>Months: where a month is too short, its last day.</summary>
    Month = 2,
}
