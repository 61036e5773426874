namespace Scheduler.Contracts.Charter;

/// <summary>How grave a finding is. Numbers are stored: append only.</summary>
public enum FindingSeverity
{
    /// <summary>Worth a look; stops nothing.</summary>
    Warn = 0,

    /// <summary>The surgeon must give their word.</summary>
    Attest = 1,

    /// <summary>It does not leave.</summary>
    Block = 2,
}
