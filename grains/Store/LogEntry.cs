namespace Scheduler.Store;

/// <summary>One entry of an append-only log.</summary>
/// <param name="Position">Its place: above 0, rising and never reused; gaps are allowed.</param>
/// <param name="Id">The writer's own id: the same id appended twice is one entry, the first.</param>
/// <param name="Value">The bytes as they were appended.</param>
public readonly record struct LogEntry(long Position, string Id, ReadOnlyMemory<byte> Value);
