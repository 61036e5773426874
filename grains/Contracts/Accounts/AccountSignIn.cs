namespace Scheduler.Contracts.Accounts;

/// <summary>A name and an app password, with which a network opens a session. Lives in memory only.</summary>
[GenerateSerializer, Alias("account-sign-in"), Immutable]
public sealed record AccountSignIn
{
    /// <summary>The handle, the address or the network's own id.</summary>
    [Id(0)] public required string Name { get; init; }

    /// <summary>The app password, never the account's own.</summary>
    [Id(1)] public required string Password { get; init; }

    /// <summary>Never prints the password.</summary>
    public override string ToString() => nameof(AccountSignIn);
}
