namespace Scheduler.Contracts.Series;

/// <summary>What becomes of an occurrence whose day passed, or came while the one before had not left. Never caught up by itself. Numbers are stored: append only.</summary>
public enum MissedPolicy
{
    /// <summary>It is skipped, and the history says why.</summary>
    Skip = 0,

    /// <summary>Somebody is asked whether it should still be put before the surgeon; only about the latest.</summary>
    Ask = 1,
}
