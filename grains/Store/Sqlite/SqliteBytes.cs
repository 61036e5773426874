using System.Runtime.InteropServices;

namespace Scheduler.Store.Sqlite;

internal static class SqliteBytes
{
    /// <summary>The array SQLite binds: the caller's own when it is exactly that, otherwise a copy.</summary>
    public static byte[] ToBlob(this ReadOnlyMemory<byte> value) =>
        MemoryMarshal.TryGetArray(value, out var segment) && segment.Array is { } array && segment.Count == array.Length
            ? array
            : value.ToArray();
}
