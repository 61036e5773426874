namespace Scheduler.Connectors;

/// <summary>What reading the network told about a post whose answer was lost.</summary>
public abstract record FindOutcome
{
    private FindOutcome() { }

    /// <summary>It is there.</summary>
    /// <param name="Id">The network's id.</param>
    /// <param name="Url">Where people see it.</param>
    /// <param name="Evidence">One sentence of what was read, for the audit.</param>
    public sealed record Found(string Id, Uri? Url, string Evidence) : FindOutcome;

    /// <summary>It is not there, now. Whether that is final depends on <see cref="ConnectorLimits.SettleTime"/>.</summary>
    public sealed record NotThere(string Evidence) : FindOutcome;

    /// <summary>The network cannot tell (a LinkedIn member's own posts are not readable): a person looks.</summary>
    public sealed record CannotTell(string Evidence) : FindOutcome;

    /// <summary>The read itself failed; ask again later.</summary>
    public sealed record Failed(NetworkError Error) : FindOutcome;
}
