namespace Scheduler.Contracts.Agencies;

/// <summary>Kinds of caller. Numbers are stored: append only.</summary>
public enum ActorKind
{
    /// <summary>A part of the product: a timer, the blog's reader, the timetable.</summary>
    System = 0,

    /// <summary>A signed-in person.</summary>
    Person = 1,

    /// <summary>An API key: drafts and submits, never signs.</summary>
    ApiKey = 2,
}
