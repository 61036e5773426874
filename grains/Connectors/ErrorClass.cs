namespace Scheduler.Connectors;

/// <summary>Errors by who must act.</summary>
public enum ErrorClass
{
    /// <summary>The text or the media: final, the author changes it.</summary>
    Content = 0,

    /// <summary>The account: the channel pauses, its queue is kept, the agency reconnects.</summary>
    Account = 1,

    /// <summary>Too many calls: wait exactly as long as the network says.</summary>
    Rate = 2,

    /// <summary>It was certainly not made and may be tried again.</summary>
    Temporary = 3,

    /// <summary>The product's own configuration (an API version that ended): an operator acts.</summary>
    Configuration = 4,
}
