namespace Scheduler.Sandbox.State;

/// <summary>What can go wrong with a call. In JSON the words are in kebab case: <c>drop-answer</c>.</summary>
public enum FaultKind
{
    /// <summary>Accepted at once, answered late.</summary>
    SlowAnswer,
    /// <summary>Accepted late, though the caller may have gone away meanwhile.</summary>
    SlowAccept,
    /// <summary>Accepted, then the connection is cut without an answer.</summary>
    DropAnswer,
    /// <summary>Accepted, then answered with a 500.</summary>
    ErrorAfter,
    /// <summary>Answered with a 500, nothing accepted.</summary>
    ErrorBefore,
    /// <summary>Answered with a 503, nothing accepted.</summary>
    Unavailable,
    /// <summary>The network's own rate limit answer with its headers.</summary>
    RateLimit,
    /// <summary>The connection is cut before anything is accepted.</summary>
    Reset,
    /// <summary>Answered as if the token had expired.</summary>
    ExpiredToken,
    /// <summary>Answered as if the member had withdrawn the authorisation.</summary>
    RevokedToken,
    /// <summary>The next container or video takes <c>delayMs</c> longer to be ready.</summary>
    SlowProcessing,
}
