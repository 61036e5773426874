namespace Scheduler.Contracts.Charter;

/// <summary>In what capacity somebody overrules. Numbers are stored: append only.</summary>
public enum OverruleCapacity
{
    /// <summary>The agency's owner.</summary>
    Owner = 0,

    /// <summary>The surgeon who signs; never a delegate.</summary>
    Surgeon = 1,
}
