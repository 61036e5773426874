using System.Buffers;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>Which sets and kinds of token a text holds at all: a phrase that needs another need not be tried.</summary>
internal sealed class Presence : IDisposable
{
    private const byte Possible = 1;
    private const byte Impossible = 2;
    private readonly ulong[] _sets;
    private readonly byte[] _known;
    private readonly int _size;
    private int _kinds;

    public Presence(TokenList tokens, int sets, int phrases)
    {
        _size = (sets + 63) / 64;
        _sets = ArrayPool<ulong>.Shared.Rent(Math.Max(1, _size));
        _known = ArrayPool<byte>.Shared.Rent(Math.Max(1, phrases));
        Array.Clear(_sets, 0, _size);
        Array.Clear(_known, 0, phrases);
        for (var at = 0; at < tokens.Count; at++)
        {
            _kinds |= 1 << (int)tokens[at].Kind;
            Add(tokens[at].Entry);
            if (tokens[at].Entry.Compounds.Length == 0) { continue; }
            foreach (var (_, entry) in tokens.CompoundsAt(at)) { Add(entry); }
        }
    }

    public bool Allows(Phrase phrase)
    {
        if (_known[phrase.Id] == 0) { _known[phrase.Id] = Holds(phrase) ? Possible : Impossible; }
        return _known[phrase.Id] == Possible;
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_sets);
        ArrayPool<byte>.Shared.Return(_known);
    }

    private void Add(WordEntry entry)
    {
        for (var i = 0; i < entry.Bits.Length; i++) { _sets[i] |= entry.Bits[i]; }
    }

    private bool Holds(Phrase phrase)
    {
        foreach (var element in phrase.Elements)
        {
            if (element.IsGap || element.Optional || element.Other || (element.Kinds & _kinds) != 0) { continue; }
            if ((_sets[element.Set >> 6] >> (element.Set & 63) & 1) == 0) { return false; }
        }
        return true;
    }
}
