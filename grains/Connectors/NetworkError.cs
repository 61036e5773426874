namespace Scheduler.Connectors;

/// <summary>A refusal of a network, sorted by who must act.</summary>
public sealed record NetworkError
{
    /// <summary>Who must act.</summary>
    public required ErrorClass Class { get; init; }

    /// <summary>The network's own code or name: DUPLICATE_POST, 2207050, ExpiredToken, quotaExceeded …</summary>
    public required string Code { get; init; }

    /// <summary>What it means and what to do, in French.</summary>
    public required string French { get; init; }

    /// <summary>The same in English.</summary>
    public required string English { get; init; }

    /// <summary>For <see cref="ErrorClass.Rate"/>: not before (UTC), as the network said it.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>With <see cref="ErrorClass.Rate"/>: it is the application's own allowance, so no account of it may send before <see cref="RetryAt"/>.</summary>
    public bool WholeApplication { get; init; }

    /// <summary>With <see cref="ErrorClass.Account"/>: the access token merely died. Renew it and try again; pause the channel only when renewing answers <see cref="RefreshOutcome.Reconnect"/>.</summary>
    public bool Renew { get; init; }

    /// <summary>What was prepared is of no use any more: prepare the next attempt with nothing from earlier.</summary>
    public bool PrepareAnew { get; init; }

    /// <summary>The raw answer, cut to 4,000 characters, kept apart from the sentence; tokens removed.</summary>
    public string Raw { get; init; } = "";
}
