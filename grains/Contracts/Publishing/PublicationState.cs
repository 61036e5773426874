namespace Scheduler.Contracts.Publishing;

/// <summary>Where one post on one channel stands. Numbers are stored: append only.</summary>
public enum PublicationState
{
    /// <summary>Queued; leaves at its hour.</summary>
    Planned = 0,

    /// <summary>Stopped by a pause at its hour; will be offered again.</summary>
    Held = 1,

    /// <summary>Its hour passed while nothing could be sent; will be offered again.</summary>
    Missed = 2,

    /// <summary>Claimed: it, and nobody else, may be sent.</summary>
    Claimed = 3,

    /// <summary>The call to the network is under way.</summary>
    Sending = 4,

    /// <summary>The network accepted it.</summary>
    Published = 5,

    /// <summary>It was read back from the network as signed.</summary>
    ReadBack = 6,

    /// <summary>Accepted, but the network does not show it.</summary>
    NotReadable = 7,

    /// <summary>Taken down afterwards.</summary>
    Withdrawn = 8,

    /// <summary>The answer was lost: it may be there. Being looked up, never sent again to learn.</summary>
    Unknown = 9,

    /// <summary>The network cannot tell; a person must look.</summary>
    NeedsAPerson = 10,

    /// <summary>The network refused it for good.</summary>
    Rejected = 11,

    /// <summary>Taken back before it was sent.</summary>
    Cancelled = 12,

    /// <summary>Its window ended before it could leave.</summary>
    Expired = 13,
}
