namespace Scheduler.Contracts.Agencies;

/// <summary>What a member is in the agency. Numbers are stored: append only.</summary>
public enum Role
{
    /// <summary>Writes and plans for the surgeons they are given.</summary>
    Manager = 0,

    /// <summary>A manager who also opens the agency's settings and its members.</summary>
    Owner = 1,

    /// <summary>A surgeon: sees and signs their own posts, and nothing else.</summary>
    Surgeon = 2,

    /// <summary>Signs for a surgeon between two dates; sees what they may sign.</summary>
    Delegate = 3,
}
