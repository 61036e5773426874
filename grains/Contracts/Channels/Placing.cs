namespace Scheduler.Contracts.Channels;

/// <summary>Why an entry leaves when it does. What a person chose is never moved by itself.</summary>
public enum Placing
{
    /// <summary>Its author chose the hour.</summary>
    Chosen,

    /// <summary>It took the next free slot.</summary>
    Slot,

    /// <summary>Somebody moved it in the queue.</summary>
    Moved,

    /// <summary>The cadence had no room at its hour: it took the next free slot.</summary>
    Cadence,
}
