namespace Scheduler.Connectors;

/// <summary>What one call needs to act for an account. Lives in memory only.</summary>
/// <param name="Account">The network's own id: a person's or organisation's URN, an Instagram user id, an X user id, a channel id, a DID.</param>
/// <param name="Token">The access token.</param>
public sealed record Access(string Account, string Token)
{
    /// <summary>Never prints the token.</summary>
    public override string ToString() => $"Access({Account})";
}
