namespace Scheduler.Contracts.Posts;

/// <summary>Whose a media file is, as its author declares; it drives the charter's image rules. Numbers are stored: append only.</summary>
public enum MediaOwner
{
    /// <summary>Not said yet.</summary>
    Unknown = 0,

    /// <summary>The practice's own: made by it, or for it.</summary>
    Own = 1,

    /// <summary>Licensed from a stock or a publisher.</summary>
    Licensed = 2,

    /// <summary>Given by a third party who agreed: a congress, a colleague, an institution.</summary>
    ThirdParty = 3,

    /// <summary>Given by a patient.</summary>
    Patient = 4,
}
