using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Scheduler.Charter.Phrases;

/// <summary>Words met before, with what the rules know of them: French repeats itself.</summary>
internal sealed class SeenWords
{
    // Enough for the words that surgeons use; a flood of invented ones must not fill the memory.
    private const int Most = 20_000;
    private const int Longest = 30;

    private readonly ConcurrentDictionary<string, WordEntry> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _count;

    public SeenWords() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool TryFind(ReadOnlySpan<char> word, [NotNullWhen(true)] out WordEntry? entry) => _lookup.TryGetValue(word, out entry);

    public void Keep(ReadOnlySpan<char> word, WordEntry entry)
    {
        if (word.Length > Longest || _count >= Most) { return; }
        if (_words.TryAdd(word.ToString(), entry)) { Interlocked.Increment(ref _count); }
    }
}
