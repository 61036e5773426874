namespace Scheduler.Contracts.Accounts;

/// <summary>What one call to a network needs. Lives in memory only.</summary>
[GenerateSerializer, Alias("account-access"), Immutable]
public sealed record AccountAccess
{
    /// <summary>The access token.</summary>
    [Id(0)] public required string Token { get; init; }

    /// <summary>Never prints the token.</summary>
    public override string ToString() => nameof(AccountAccess);
}
