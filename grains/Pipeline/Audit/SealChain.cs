using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Scheduler.Store;

namespace Scheduler.Pipeline.Audit;

/// <summary>How a seal is made and checked. Pure.</summary>
public static class SealChain
{
    /// <summary>The seal of entries that follow another seal.</summary>
    public static SealRecord Next(SealRecord? before, IReadOnlyList<LogEntry> entries, DateTimeOffset now) => new()
    {
        Number = (before?.Number ?? 0) + 1,
        From = entries[0].Position,
        To = entries[^1].Position,
        Count = entries.Count,
        Previous = before?.Hash ?? "",
        Hash = Hash(before?.Hash ?? "", entries),
        At = now,
    };

    /// <summary>What is wrong with a seal, given the one before it and the entries up to its end; null: it holds.</summary>
    public static SealFault? Against(SealRecord? before, SealRecord seal, IReadOnlyList<LogEntry> entries) => seal switch
    {
        _ when seal.Number != (before?.Number ?? 0) + 1 || seal.Previous != (before?.Hash ?? "") => SealFault.ChainBroken,
        _ when entries.Count < seal.Count => SealFault.EntriesMissing,
        _ when entries.Count > seal.Count => SealFault.EntriesAdded,
        _ => Hash(seal.Previous, entries) == seal.Hash ? null : SealFault.EntriesChanged,
    };

    /// <summary>Lengths go in too, so that no two lists of entries have the same bytes.</summary>
    private static string Hash(string previous, IReadOnlyList<LogEntry> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Encoding.UTF8.GetBytes(previous));
        foreach (var entry in entries)
        {
            Append(hash, Encoding.UTF8.GetBytes(entry.Id));
            Append(hash, entry.Value.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
