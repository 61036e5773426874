namespace Scheduler.Connectors;

/// <summary>How the one public call ended.</summary>
public abstract record SendOutcome
{
    private SendOutcome() { }

    /// <summary>The network accepted it.</summary>
    /// <param name="Id">The network's id of the post.</param>
    /// <param name="Url">Where people see it, when it can be told from the id.</param>
    public sealed record Published(string Id, Uri? Url) : SendOutcome;

    /// <summary>The network said no, and nothing was made.</summary>
    public sealed record Refused(NetworkError Error) : SendOutcome;

    /// <summary>No answer, or one that does not say: the post may be there. Only <see cref="IConnector.Find"/> may follow.</summary>
    /// <param name="Reason">A short code: timeout, reset, http-500 …</param>
    /// <param name="Hint">The id the network named in passing (LinkedIn's 422), to be checked, if any.</param>
    public sealed record Unknown(string Reason, string? Hint = null) : SendOutcome;
}
