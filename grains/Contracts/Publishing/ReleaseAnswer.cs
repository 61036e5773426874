namespace Scheduler.Contracts.Publishing;

/// <summary>What a publication answers to its channel. Numbers are stored: append only.</summary>
public enum ReleaseAnswer
{
    /// <summary>Claimed now; the send runs on by itself.</summary>
    Taken = 0,

    /// <summary>Claimed before (the channel had crashed in between); nothing more is to be done.</summary>
    AlreadyTaken = 1,

    /// <summary>A pause stands; nothing left.</summary>
    Held = 2,

    /// <summary>The signature no longer covers it; nothing left.</summary>
    Void = 3,
}
