namespace Scheduler.Contracts.Charter;

/// <summary>What somebody said of a finding. Numbers are stored: append only.</summary>
public enum RemarkKind
{
    /// <summary>“This is a mistake”: the rule should not have found it.</summary>
    Mistake = 0,

    /// <summary>A block was contested.</summary>
    Contest = 1,
}
