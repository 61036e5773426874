namespace Scheduler.Store;

/// <summary>A value as the store holds it.</summary>
/// <param name="Value">The bytes; never changed by the reader.</param>
/// <param name="Version">Counts the writes of this key, from 1; the condition of <see cref="StoreOperation.PutIfVersion"/>.</param>
public readonly record struct StoredValue(ReadOnlyMemory<byte> Value, long Version);
