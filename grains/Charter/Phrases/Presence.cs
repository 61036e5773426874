using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>Which sets and kinds of token a text holds at all: a phrase that needs another need not be tried.</summary>
internal sealed class Presence
{
    private readonly ulong[] _sets;
    private readonly int _kinds;

    public Presence(TokenList tokens, int sets)
    {
        _sets = new ulong[BitSets.Words(sets)];
        for (var at = 0; at < tokens.Count; at++)
        {
            _kinds |= TokenWords.BitsOf(tokens[at]);
            BitSets.AddAll(_sets, tokens[at].Entry.Bits);
            foreach (var (_, entry) in tokens.CompoundsAt(at)) { BitSets.AddAll(_sets, entry.Bits); }
        }
    }

    /// <summary>The sets that one of the words satisfies, one bit each.</summary>
    public ReadOnlySpan<ulong> Sets => _sets;

    /// <summary>Whether every step that the phrase needs is somewhere in the text.</summary>
    public bool Allows(Phrase phrase)
    {
        foreach (var element in phrase.Elements.AsSpan())
        {
            if (!element.IsNeeded || (element.Kinds & _kinds) != 0) { continue; }
            if ((_sets[element.Set >> 6] >> (element.Set & 63) & 1) == 0) { return false; }
        }
        return true;
    }
}
