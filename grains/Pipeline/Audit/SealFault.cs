namespace Scheduler.Pipeline.Audit;

/// <summary>What is wrong with a seal.</summary>
public enum SealFault
{
    /// <summary>The seal itself is gone.</summary>
    SealMissing,

    /// <summary>It does not rest on the seal before it.</summary>
    ChainBroken,

    /// <summary>It covers fewer entries than it counted.</summary>
    EntriesMissing,

    /// <summary>It covers more entries than it counted.</summary>
    EntriesAdded,

    /// <summary>An entry, its id or their order is not what was sealed.</summary>
    EntriesChanged,
}
