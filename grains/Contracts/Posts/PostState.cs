namespace Scheduler.Contracts.Posts;

/// <summary>Where a post stands before anything is sent. Numbers are stored: append only.</summary>
public enum PostState
{
    /// <summary>Being written.</summary>
    Draft = 0,

    /// <summary>Before the surgeon.</summary>
    InReview = 1,

    /// <summary>The surgeon asked for a change.</summary>
    ChangesRequested = 2,

    /// <summary>Signed: what was signed may leave, within its window.</summary>
    Signed = 3,

    /// <summary>The surgeon said no.</summary>
    Declined = 4,

    /// <summary>Its window ended; it never leaves late.</summary>
    Expired = 5,

    /// <summary>Taken back before anything was sent.</summary>
    Cancelled = 6,
}
