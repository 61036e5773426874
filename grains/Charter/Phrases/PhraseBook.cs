using System.Collections.Immutable;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>
/// Every phrase of every rule. A trigger is tried only in a text that holds its rarest word, and only where its first may be; each try looks
/// at most <see cref="PhraseMatcher.Window"/> tokens ahead, so the work grows with the length of the text and with nothing else.
/// </summary>
internal sealed class PhraseBook
{
    private readonly Phrase[] _phrases;
    private readonly bool[] _isTrigger;
    private readonly int[][] _anchoredOn;
    private readonly ulong[] _anchors;
    private readonly int[] _anchoredOnNothing;
    private readonly ulong[][] _startersOfKind;

    public PhraseBook(PhraseParser parser, ImmutableArray<int> triggers)
    {
        _phrases = [.. parser.Phrases];
        Sets = parser.Sets.Count;
        _isTrigger = new bool[_phrases.Length];
        foreach (var id in triggers) { _isTrigger[id] = true; }
        var anchors = new Anchors(parser).Of(triggers.Select(id => _phrases[id])).ToLookup(pair => pair.Set, pair => pair.Phrase.Id);
        _anchoredOn = [.. Enumerable.Range(0, Sets).Select(set => anchors[set].ToArray())];
        _anchors = new ulong[BitSets.Words(Sets)];
        foreach (var set in anchors.Where(group => group.Key != Anchors.None)) { BitSets.Add(_anchors, set.Key); }
        _anchoredOnNothing = [.. anchors[Anchors.None]];
        _startersOfKind = [.. Enum.GetValues<TokenKind>().Select(kind => Starters(kind, triggers))];
    }

    /// <summary>How many sets the phrases' steps name.</summary>
    public int Sets { get; }

    public Phrase this[int id] => _phrases[id];

    public bool IsTrigger(Phrase phrase) => _isTrigger[phrase.Id];

    /// <summary>All the places of all the triggers.</summary>
    public List<PhraseMatch> Scan(TokenList tokens, Presence presence, ref long work)
    {
        var found = new List<PhraseMatch>();
        Span<ulong> allowed = stackalloc ulong[BitSets.Words(_phrases.Length)];
        Allow(presence, allowed);
        for (var at = 0; at < tokens.Count; at++)
        {
            TryAll(tokens[at].Entry.Starters, allowed, tokens, at, found, ref work);
            foreach (var (_, entry) in tokens.CompoundsAt(at)) { TryAll(entry.Starters, allowed, tokens, at, found, ref work); }
            TryAll(_startersOfKind[(int)tokens[at].Kind], allowed, tokens, at, found, ref work);
        }
        return found;
    }

    private void Allow(Presence presence, Span<ulong> allowed)
    {
        foreach (var set in BitSets.InBoth(_anchors, presence.Sets)) { Allow(_anchoredOn[set], presence, allowed); }
        Allow(_anchoredOnNothing, presence, allowed);
    }

    private void Allow(int[] phrases, Presence presence, Span<ulong> allowed)
    {
        foreach (var id in phrases)
        {
            if (presence.Allows(_phrases[id])) { BitSets.Add(allowed, id); }
        }
    }

    private void TryAll(ulong[] starters, ReadOnlySpan<ulong> allowed, TokenList tokens, int at, List<PhraseMatch> found, ref long work)
    {
        foreach (var id in BitSets.InBoth(starters, allowed))
        {
            var last = PhraseMatcher.Last(_phrases[id], tokens, at, ref work);
            if (last >= at) { found.Add(new(id, at, last)); }
        }
    }

    private ulong[] Starters(TokenKind kind, ImmutableArray<int> triggers)
    {
        var starters = new ulong[BitSets.Words(_phrases.Length)];
        var bits = 1 << (int)kind | (kind == TokenKind.Word ? TokenWords.CapitalWord : 0);
        foreach (var id in triggers)
        {
            if ((_phrases[id].Elements[0].Kinds & bits) != 0) { BitSets.Add(starters, id); }
        }
        return starters;
    }
}
