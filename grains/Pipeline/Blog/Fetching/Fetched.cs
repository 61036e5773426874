using Scheduler.Contracts.Answers;

namespace Scheduler.Pipeline.Blog.Fetching;

/// <summary>What came of a reading: bytes, "not modified", or why not.</summary>
public sealed record Fetched
{
    /// <summary>Why nothing was read; null: it was.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Trying again soon may help.</summary>
    public bool Transient { get; init; }

    /// <summary>What is known is still so.</summary>
    public bool NotModified { get; init; }

    /// <summary>The bytes, decompressed.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>As the server said it.</summary>
    public string ContentType { get; init; } = "";

    /// <summary>The answer's ETag; empty: none.</summary>
    public string ETag { get; init; } = "";

    /// <summary>The answer's Last-Modified, as written; empty: none.</summary>
    public string LastModified { get; init; } = "";

    /// <summary>Where it was found after redirects.</summary>
    public required Uri Address { get; init; }
}
