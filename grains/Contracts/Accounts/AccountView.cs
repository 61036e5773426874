namespace Scheduler.Contracts.Accounts;

/// <summary>How an account is connected, without its tokens.</summary>
[GenerateSerializer, Alias("account-view"), Immutable]
public sealed record AccountView
{
    /// <summary>It can publish as far as is known.</summary>
    [Id(0)] public required bool Connected { get; init; }

    /// <summary>Tokens were last sealed (UTC).</summary>
    [Id(1)] public required DateTimeOffset Since { get; init; }

    /// <summary>The access token dies (UTC); null: not said.</summary>
    [Id(2)] public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Why it must be reconnected, in the network's code; empty: it need not.</summary>
    [Id(3)] public string Problem { get; init; } = "";
}
