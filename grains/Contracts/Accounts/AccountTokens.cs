namespace Scheduler.Contracts.Accounts;

/// <summary>Tokens as a network gave them. Never stored as they are, never logged.</summary>
[GenerateSerializer, Alias("account-tokens"), Immutable]
public sealed record AccountTokens
{
    /// <summary>The access token.</summary>
    [Id(0)] public required string Access { get; init; }

    /// <summary>When it dies (UTC); null: not said.</summary>
    [Id(1)] public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The refresh token or app password; empty: none.</summary>
    [Id(2)] public string Refresh { get; init; } = "";

    /// <summary>Never prints a token.</summary>
    public override string ToString() => nameof(AccountTokens);
}
