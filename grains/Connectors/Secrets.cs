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

    /// <summary>The refresh token, or the app password where a network knows no other way.</summary>
    public string RefreshToken { get; init; } = "";

    /// <summary>Never prints a token.</summary>
    public override string ToString() => $"Secrets({Account})";
}
