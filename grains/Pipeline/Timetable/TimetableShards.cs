using System.IO.Hashing;
using System.Text;
using Scheduler.Store;

namespace Scheduler.Pipeline.Timetable;

/// <summary>Where an entry is kept: one sorted register per shard, so that silos can share the work by leases.</summary>
public static class TimetableShards
{
    /// <summary>How many; part of what is stored, so it never changes.</summary>
    public const int Count = 16;

    /// <summary>A shard's register.</summary>
    public static string Register(int shard) => $"timetable/{shard:00}";

    /// <summary>The shard of a key. The hash is stored in the layout, so it must be the same for ever: XxHash32 of the key's UTF-8 bytes.</summary>
    public static int Of(string key) => (int)(XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(key)) % Count);

    /// <summary>The operation that adds an entry; callers put it before the state that needs it, in the same batch.</summary>
    public static StoreOperation Add(TimetableEntry entry) => new StoreOperation.Add(Register(Of(entry.Key)), entry.Member, entry.Score);

    /// <summary>The operation that removes an entry; callers put it last.</summary>
    public static StoreOperation Remove(TimetableEntry entry) => new StoreOperation.Remove(Register(Of(entry.Key)), entry.Member);
}
