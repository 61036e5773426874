namespace Scheduler.Connectors;

/// <summary>What keeps an account connected. Sealed at rest; never logged.</summary>
public sealed record Secrets
{
    /// <summary>The network's own id of the account.</summary>
    public required string Account { get; init; }

    /// <summary>The access token in use.</summary>
    public string AccessToken { get; init; } = "";

    /// <summary>When it dies (UTC); null when the network did not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>
    /// The refresh token. Bluesky: a refresh JWT, or, for the first connection, an app password (then <see cref="Account"/> may be a handle);
    /// renewing turns the password into a session and does not keep it. Instagram has none: its access token renews itself.
    /// </summary>
    public string RefreshToken { get; init; } = "";

    /// <summary>Never prints a token.</summary>
    public override string ToString() => $"Secrets({Account})";
}
