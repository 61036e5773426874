namespace Scheduler.Store;

/// <summary>A value as the store holds it.</summary>
/// <param name="Value">The bytes; never changed by the reader.</param>
/// <param name="Version">
/// Another number after every write of this key, never one that it had before, not even after a delete; always above 0.
/// Compare it for equality only: it is the condition of <see cref="StoreOperation.PutIfVersion"/>, not a count and not an order.
/// </param>
public readonly record struct StoredValue(ReadOnlyMemory<byte> Value, long Version);
