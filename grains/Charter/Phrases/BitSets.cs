using System.Numerics;
using System.Runtime.InteropServices;

namespace Scheduler.Charter.Phrases;

/// <summary>Sets of small numbers, one bit each, several words of them at a time.</summary>
internal static class BitSets
{
    /// <summary>How many words hold so many bits: a whole number of vectors.</summary>
    public static int Words(int bits) => (bits + (64 * Vector<ulong>.Count) - 1) / (64 * Vector<ulong>.Count) * Vector<ulong>.Count;

    public static void Add(Span<ulong> bits, int number) => bits[number >> 6] |= 1UL << (number & 63);

    /// <summary>Adds all of the other set, which is as long, or empty.</summary>
    public static void AddAll(Span<ulong> to, ReadOnlySpan<ulong> from)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(to);
        var more = MemoryMarshal.Cast<ulong, Vector<ulong>>(from);
        for (var i = 0; i < more.Length; i++) { wide[i] |= more[i]; }
    }

    /// <summary>The numbers that are in both, which are as long; one of them may be empty.</summary>
    public static Common InBoth(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other) => new(one, other);

    /// <summary>Goes through the numbers of two sets, in order.</summary>
    internal ref struct Common(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        private readonly ReadOnlySpan<ulong> _one = one;
        private readonly ReadOnlySpan<ulong> _other = other;
        private readonly int _length = Math.Min(one.Length, other.Length);
        private int _word = -1;
        private ulong _left;

        public int Current { get; private set; }

        public readonly Common GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (++_word >= _length) { return false; }
                if (_word % Vector<ulong>.Count == 0 && !AnyFrom(_word)) { _word += Vector<ulong>.Count - 1; continue; }
                _left = _one[_word] & _other[_word];
            }
            Current = (_word << 6) + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }

        private readonly bool AnyFrom(int word) => (new Vector<ulong>(_one[word..]) & new Vector<ulong>(_other[word..])) != Vector<ulong>.Zero;
    }
}
