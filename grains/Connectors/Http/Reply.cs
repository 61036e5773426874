namespace Scheduler.Connectors.Http;

/// <summary>How a call ended, kept honest about what the network may have done.</summary>
internal abstract record Reply
{
    private Reply() { }

    /// <summary>The network answered, in whatever sense.</summary>
    public sealed record Answered(Answer Answer) : Reply;

    /// <summary>Nothing left this machine: no connection, an open circuit, a full queue.</summary>
    public sealed record NeverSent(string Reason) : Reply;

    /// <summary>Something was sent and no whole answer came back.</summary>
    public sealed record Lost(string Reason) : Reply;
}
