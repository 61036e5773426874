namespace Scheduler.Charter;

/// <summary>What a finding does to the post. Ordered: a greater value is graver.</summary>
public enum Severity
{
    /// <summary>Advice: the post may leave.</summary>
    Warn = 1,

    /// <summary>The machine cannot tell: the surgeon attests by name, and the attestation is kept.</summary>
    Attest = 2,

    /// <summary>A text forbids it and the passage is quoted: the post does not leave.</summary>
    Block = 3,
}
