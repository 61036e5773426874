using System.Text.Json.Nodes;

namespace Scheduler.Sandbox.State;

/// <summary>A post and what its network must remember to answer later calls about it.</summary>
internal sealed record StoredPost(SandboxPost Post)
{
    /// <summary>The container or upload session it came from: one of those gives one post.</summary>
    public string? Origin { get; init; }

    /// <summary>What the network compares to find a duplicate.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The resource as received.</summary>
    public JsonObject? Raw { get; init; }

    /// <summary>When followers see it; never when null.</summary>
    public DateTimeOffset? ShownFrom { get; init; }
}
