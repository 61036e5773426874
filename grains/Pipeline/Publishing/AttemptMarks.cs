namespace Scheduler.Pipeline.Publishing;

/// <summary>What the store knows of one attempt.</summary>
/// <param name="Claim">Who may send.</param>
/// <param name="Create">The public call was about to be made; null: it never was, unless the attempt is direct.</param>
/// <param name="Prepared">What preparing left at the network.</param>
/// <param name="Outcome">What it came to; null: in flight.</param>
public sealed record AttemptMarks(ClaimRecord Claim, CreateClaim? Create, PreparedRecord? Prepared, OutcomeRecord? Outcome);
