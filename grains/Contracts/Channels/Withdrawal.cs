namespace Scheduler.Contracts.Channels;

/// <summary>How far a withdrawal came. Numbers are stored: append only.</summary>
public enum Withdrawal
{
    /// <summary>It had not left and will not.</summary>
    Withdrawn = 0,

    /// <summary>It is being sent at this moment.</summary>
    AlreadySending = 1,

    /// <summary>It is out.</summary>
    AlreadyPublished = 2,
}
