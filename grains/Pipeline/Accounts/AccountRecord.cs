namespace Scheduler.Pipeline.Accounts;

/// <summary>What an account's grain keeps: its tokens sealed, never as they are.</summary>
[GenerateSerializer, Alias("account-record"), Immutable]
public sealed record AccountRecord
{
    /// <summary>The sealed tokens; empty: never connected.</summary>
    [Id(0)] public byte[] Sealed { get; init; } = [];

    /// <summary>The access token dies (UTC); null: not said.</summary>
    [Id(1)] public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Sealed last (UTC).</summary>
    [Id(2)] public DateTimeOffset Since { get; init; }

    /// <summary>Why a person must connect it again, in the network's code; empty: they need not.</summary>
    [Id(3)] public string Problem { get; init; } = "";

    /// <summary>The network refused the token: it is refreshed before it is used again.</summary>
    [Id(4)] public bool Stale { get; init; }
}
