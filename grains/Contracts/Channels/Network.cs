namespace Scheduler.Contracts.Channels;

/// <summary>The social networks. Numbers are stored: append only.</summary>
public enum Network
{
    /// <summary>linkedin</summary>
    LinkedIn = 1,

    /// <summary>instagram</summary>
    Instagram = 2,

    /// <summary>x</summary>
    X = 3,

    /// <summary>youtube</summary>
    YouTube = 4,

    /// <summary>bluesky</summary>
    Bluesky = 5,
}
