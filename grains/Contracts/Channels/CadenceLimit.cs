namespace Scheduler.Contracts.Channels;

/// <summary>What keeps a post from leaving at an hour.</summary>
public enum CadenceLimit
{
    /// <summary>Too close to another post.</summary>
    Gap,

    /// <summary>The day has its number of posts.</summary>
    Day,

    /// <summary>The week, Monday to Sunday, has its number of posts.</summary>
    Week,

    /// <summary>A day of the week on which nothing leaves.</summary>
    QuietDay,

    /// <summary>An hour at which nothing leaves.</summary>
    QuietHours,

    /// <summary>A day that somebody closed.</summary>
    Blackout,

    /// <summary>A public holiday.</summary>
    Holiday,
}
