namespace Scheduler.Connectors;

/// <summary>How preparing ended.</summary>
public abstract record PrepareOutcome
{
    private PrepareOutcome() { }

    /// <summary>Everything is in place for the one public call.</summary>
    public sealed record Ready(Prepared Prepared) : PrepareOutcome;

    /// <summary>Begun, not finished; to be stored, and called again after <paramref name="Wait"/>.</summary>
    public sealed record NotYet(Prepared Prepared, TimeSpan Wait) : PrepareOutcome;

    /// <summary>The network refused; nothing is public.</summary>
    public sealed record Refused(NetworkError Error) : PrepareOutcome;
}
