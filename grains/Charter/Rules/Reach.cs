namespace Scheduler.Charter.Rules;

/// <summary>How far from a trigger its context may stand.</summary>
internal enum Reach
{
    /// <summary>The same sentence.</summary>
    Sentence,

    /// <summary>The same sentence, the one before or the one after.</summary>
    Nearby,

    /// <summary>Anywhere in what the follower reads.</summary>
    Post,
}
