using System.Collections.Immutable;

namespace Scheduler.Sandbox.State;

/// <summary>A token that a network handed out, and the accounts it opens.</summary>
internal sealed record Token(string Network, string Value, TokenUse Use, ImmutableArray<string> Accounts)
{
    public DateTimeOffset? ExpiresAt { get; init; }
    public TokenState State { get; init; }
    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>For a refresh token that was used: what it was exchanged for.</summary>
    public string? NextAccess { get; init; }
    public string? NextRefresh { get; init; }
}
