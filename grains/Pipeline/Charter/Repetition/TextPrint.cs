using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Scheduler.Pipeline.Charter.Repetition;

/// <summary>
/// MinHash (Broder 1997): how many values two prints have in common estimates how many word triples their texts have in common. Prints are stored: the arithmetic never changes.
/// </summary>
public static class TextPrint
{
    private const int Triple = 3;
    private const int Rows = 4;
    private const int BandCount = 16;

    /// <summary>Values of a print.</summary>
    public const int Length = Rows * BandCount;

    /// <summary>The print of a text; empty: it has no words.</summary>
    public static ImmutableArray<uint> Of(string text)
    {
        var shingles = Shingles(PrintWords.Of(text)).ToHashSet(StringComparer.Ordinal).Select(Hash).ToList();
        if (shingles.Count == 0) { return []; }
        var values = new uint[Length];
        for (var i = 0; i < Length; i++)
        {
            var seed = Mix((ulong)i + 1);
            values[i] = shingles.Min(hash => (uint)(Mix(hash ^ seed) >> 32));
        }

        return [.. values];
    }

    /// <summary>The share of triples two texts have in common, from 0 to 1, give or take 0.06.</summary>
    public static double Likeness(ImmutableArray<uint> one, ImmutableArray<uint> other) =>
        one.Length != other.Length || one.IsEmpty ? 0 : one.Zip(other, (a, b) => a == b ? 1 : 0).Sum() / (double)one.Length;

    /// <summary>The buckets a print is looked for in: two texts alike at 0.7 share one in 98 cases of 100.</summary>
    public static IEnumerable<ulong> Bands(ImmutableArray<uint> print)
    {
        for (var band = 0; band < print.Length / Rows; band++)
        {
            var bucket = Mix((ulong)band + 1);
            for (var row = 0; row < Rows; row++) { bucket = Mix(bucket ^ print[(band * Rows) + row]); }
            yield return bucket;
        }
    }

    // A text of one or two words is one shingle.
    private static IEnumerable<string> Shingles(IReadOnlyList<string> words) => words.Count < Triple
        ? words.Count == 0 ? [] : [string.Join(' ', words)]
        : Enumerable.Range(0, words.Count - Triple + 1).Select(i => string.Join(' ', words.Skip(i).Take(Triple)));

    private static ulong Hash(string shingle) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(shingle)));

    // The finalizer of SplitMix64.
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
