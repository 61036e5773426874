namespace Scheduler.Store;

/// <summary>One step of an ordered write.</summary>
/// <remarks>
/// Keys, registers, members, logs, ids and leases are well-formed Unicode without NUL and not empty, compared byte by byte as UTF-8.
/// Bytes given to an operation are not changed until it is answered. Keys, registers and logs are three worlds: the same name may be used in each.
/// </remarks>
public abstract record StoreOperation
{
    private StoreOperation() { }

    /// <summary>Sets a value, whatever was there.</summary>
    public sealed record Put(string Key, ReadOnlyMemory<byte> Value) : StoreOperation;

    /// <summary>Sets a value only where there is none: a claim.</summary>
    public sealed record PutIfAbsent(string Key, ReadOnlyMemory<byte> Value) : StoreOperation;

    /// <summary>Sets a value only while the stored version is <paramref name="Version"/>; 0 means none.</summary>
    public sealed record PutIfVersion(string Key, ReadOnlyMemory<byte> Value, long Version) : StoreOperation;

    /// <summary>Forgets a value. Put anew, it has a version that it never had.</summary>
    public sealed record Delete(string Key) : StoreOperation;

    /// <summary>Adds a member to a sorted register, or gives it another score; always applied. Scores lie within ±2^53.</summary>
    public sealed record Add(string Register, string Member, long Score) : StoreOperation;

    /// <summary>Removes a member from a sorted register.</summary>
    public sealed record Remove(string Register, string Member) : StoreOperation;

    /// <summary>Appends to a log once per <paramref name="Id"/>.</summary>
    public sealed record Append(string Log, string Id, ReadOnlyMemory<byte> Value) : StoreOperation;
}
