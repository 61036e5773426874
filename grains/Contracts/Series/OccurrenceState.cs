namespace Scheduler.Contracts.Series;

/// <summary>What became of an occurrence. Numbers are stored: append only.</summary>
public enum OccurrenceState
{
    /// <summary>It has a post of its own, checked and signed for itself.</summary>
    Made = 0,

    /// <summary>It was left out.</summary>
    Skipped = 1,

    /// <summary>Somebody must say whether it is still wanted.</summary>
    Asked = 2,
}
