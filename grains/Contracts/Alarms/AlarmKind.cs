namespace Scheduler.Contracts.Alarms;

/// <summary>What can be wrong with the installation itself. Numbers are stored: append only.</summary>
public enum AlarmKind
{
    /// <summary>Something was due and has not been done.</summary>
    Overdue = 0,

    /// <summary>Nobody looks at a part of the timetable.</summary>
    SilentShard = 1,

    /// <summary>A machine's clock jumped, or is off the store's: it releases nothing while it is.</summary>
    Clock = 2,

    /// <summary>The store does not answer. Raised by each process for itself, and kept nowhere.</summary>
    Store = 3,
}
