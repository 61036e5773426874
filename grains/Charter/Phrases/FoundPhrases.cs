namespace Scheduler.Charter.Phrases;

/// <summary>Every place of every phrase found in a text, by phrase and then by place.</summary>
internal sealed class FoundPhrases
{
    private readonly PhraseMatch[] _places;

    // A phrase may begin with a word and with the compound that this word opens: one place.
    public FoundPhrases(List<PhraseMatch> found)
    {
        found.Sort(static (a, b) => a.Phrase != b.Phrase ? a.Phrase.CompareTo(b.Phrase) : a.First.CompareTo(b.First));
        var kept = 0;
        var places = found.ToArray();
        foreach (var place in found)
        {
            if (kept == 0 || places[kept - 1].Phrase != place.Phrase || places[kept - 1].First != place.First) { places[kept++] = place; }
        }
        _places = kept == places.Length ? places : places[..kept];
    }

    /// <summary>The places of a phrase, in order; empty when it was not found.</summary>
    public ArraySegment<PhraseMatch> Of(int phrase)
    {
        var first = LowerBound(phrase);
        var end = first;
        while (end < _places.Length && _places[end].Phrase == phrase) { end++; }
        return new(_places, first, end - first);
    }

    /// <summary>The phrases found, each with its places, in the order of the rules.</summary>
    public IEnumerable<ArraySegment<PhraseMatch>> ByPhrase()
    {
        for (var first = 0; first < _places.Length;)
        {
            var end = first + 1;
            while (end < _places.Length && _places[end].Phrase == _places[first].Phrase) { end++; }
            yield return new(_places, first, end - first);
            first = end;
        }
    }

    private int LowerBound(int phrase)
    {
        var (low, high) = (0, _places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_places[middle].Phrase < phrase) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }
}
