namespace Scheduler.Contracts.Posts;

/// <summary>For whom a post is written. Numbers are stored: append only.</summary>
public enum Audience
{
    /// <summary>Everyone.</summary>
    Public = 0,

    /// <summary>Fellow physicians.</summary>
    Peers = 1,
}
