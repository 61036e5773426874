namespace Scheduler.Charter;

/// <summary>The gravest of a post's findings.</summary>
public enum Verdict
{
    /// <summary>Nothing was found.</summary>
    Pass = 0,

    /// <summary>Advice only.</summary>
    Warn = 1,

    /// <summary>Something only the surgeon can attest.</summary>
    Attest = 2,

    /// <summary>Something forbidden: the post does not leave.</summary>
    Block = 3,
}
