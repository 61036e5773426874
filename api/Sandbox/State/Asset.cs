namespace Scheduler.Sandbox.State;

/// <summary>Something uploaded to one network, under the name that this network gave it.</summary>
internal sealed record Asset(string Network, string Name, string Account, string Kind)
{
    /// <summary>The kept bytes; null while the network still waits for them.</summary>
    public StoredMedia? Bytes { get; init; }
    public string? Alt { get; init; }
    public long ExpectedSize { get; init; }
    public DateTimeOffset ReadyAt { get; init; }

    /// <summary>Names of the parts, in order, of an upload in parts.</summary>
    public int Parts { get; init; }
}
