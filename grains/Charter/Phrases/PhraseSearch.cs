using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>
/// The places of phrases in one text. The triggers of all the rules are looked for at once; what excuses or completes them, only when it
/// is asked for, and then once.
/// </summary>
internal sealed class PhraseSearch
{
    private readonly PhraseBook _book;
    private readonly TokenList _tokens;
    private readonly Presence _presence;
    private readonly Dictionary<int, ArraySegment<PhraseMatch>> _places = [];
    private readonly List<ArraySegment<PhraseMatch>> _triggered = [];
    private long _work;

    public PhraseSearch(PhraseBook book, TokenList tokens)
    {
        (_book, _tokens, _presence) = (book, tokens, new(tokens, book.Sets));
        var found = book.Scan(tokens, _presence, ref _work);
        found.Sort(static (a, b) => a.Phrase != b.Phrase ? a.Phrase.CompareTo(b.Phrase) : a.First.CompareTo(b.First));
        var places = found.ToArray();
        for (var first = 0; first < places.Length;)
        {
            var end = first + 1;
            while (end < places.Length && places[end].Phrase == places[first].Phrase) { end++; }
            var some = Once(places.AsSpan(first, end - first));
            _triggered.Add(_places[places[first].Phrase] = new(places, first, some));
            first = end;
        }
    }

    /// <summary>The triggers found, each with its places, in the order of the rules.</summary>
    public IReadOnlyList<ArraySegment<PhraseMatch>> Triggered => _triggered;

    /// <summary>Steps taken so far.</summary>
    public long Work => _work;

    /// <summary>The places of a phrase, in order; empty when the text does not hold it.</summary>
    public ArraySegment<PhraseMatch> Of(Phrase phrase)
    {
        if (_places.TryGetValue(phrase.Id, out var known)) { return known; }
        if (_book.IsTrigger(phrase) || !_presence.Allows(phrase)) { return ArraySegment<PhraseMatch>.Empty; }
        var found = PhraseMatcher.Find(phrase, _tokens, ref _work).ToArray();
        return _places[phrase.Id] = new(found, 0, Once(found));
    }

    // A phrase may begin with a word and with the compound that this word opens: one place. Answers how many are kept.
    private static int Once(Span<PhraseMatch> places)
    {
        var kept = 0;
        foreach (var place in places)
        {
            if (kept == 0 || places[kept - 1].First != place.First) { places[kept++] = place; }
        }
        return kept;
    }
}
