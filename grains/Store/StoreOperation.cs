namespace Scheduler.Store;

/// <summary>One step of an ordered write.</summary>
public abstract record StoreOperation
{
    private StoreOperation() { }

    /// <summary>Sets a value, whatever was there.</summary>
    public sealed record Put(string Key, ReadOnlyMemory<byte> Value) : StoreOperation;

    /// <summary>Sets a value only where there is none: a claim.</summary>
    public sealed record PutIfAbsent(string Key, ReadOnlyMemory<byte> Value) : StoreOperation;

    /// <summary>Sets a value only while the stored version is <paramref name="Version"/>; 0 means none.</summary>
    public sealed record PutIfVersion(string Key, ReadOnlyMemory<byte> Value, long Version) : StoreOperation;

    /// <summary>Forgets a value. Its version starts again from 1 when it is put anew.</summary>
    public sealed record Delete(string Key) : StoreOperation;

    /// <summary>Adds a member to a sorted register, or gives it another score.</summary>
    public sealed record Add(string Register, string Member, long Score) : StoreOperation;

    /// <summary>Removes a member from a sorted register.</summary>
    public sealed record Remove(string Register, string Member) : StoreOperation;

    /// <summary>Appends to a log once per <paramref name="Id"/>.</summary>
    public sealed record Append(string Log, string Id, ReadOnlyMemory<byte> Value) : StoreOperation;
}
