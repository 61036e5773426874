namespace Scheduler.Connectors;

/// <summary>How renewing an account's access ended.</summary>
public abstract record RefreshOutcome
{
    private RefreshOutcome() { }

    /// <summary>New secrets, to be sealed before they are used.</summary>
    public sealed record Renewed(Secrets Secrets) : RefreshOutcome;

    /// <summary>The account must be connected again by a person; its queue is kept.</summary>
    public sealed record Reconnect(NetworkError Error) : RefreshOutcome;

    /// <summary>Not now; the old secrets stay.</summary>
    public sealed record Failed(NetworkError Error) : RefreshOutcome;
}
