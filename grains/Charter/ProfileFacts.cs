namespace Scheduler.Charter;

/// <summary>What the product knows of the author. The defaults describe a surgeon in order.</summary>
public sealed record ProfileFacts
{
    /// <summary>Whether the RPPS number was verified. Default: true.</summary>
    public bool RppsVerified { get; init; } = true;

    /// <summary>Whether the charter of 16 January 2025 is signed; if not, what only the charter forbids is attested, not blocked. Default: true.</summary>
    public bool CharterSigned { get; init; } = true;

    /// <summary>Whether the departmental council was told of the account. Default: true.</summary>
    public bool OrderInformed { get; init; } = true;
}
