namespace Scheduler.Store;

/// <summary>One thing that a store keeps, as it travels to another store. A lease travels nowhere.</summary>
public abstract record Kept
{
    private Kept() { }

    /// <summary>A value; its version is each store's own.</summary>
    public sealed record Value(string Key, ReadOnlyMemory<byte> Bytes) : Kept;

    /// <summary>A member of a sorted register.</summary>
    public sealed record Member(string Register, string Name, long Score) : Kept;

    /// <summary>An entry of a log, at its position: the audit's seals are stretches of positions.</summary>
    public sealed record Entry(string Log, long Position, string Id, ReadOnlyMemory<byte> Bytes) : Kept;
}
