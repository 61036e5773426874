using System.Collections.Frozen;

namespace Scheduler.Charter.Phrases;

/// <summary>Which step of a phrase a text is least likely to hold: a text without it need not try the phrase.</summary>
internal sealed class Anchors(PhraseParser parser)
{
    /// <summary>A phrase that kinds of token alone may satisfy has no anchor.</summary>
    public const int None = -1;

    // A word of every text weighs as much as this many words that few texts hold.
    private const int Common = 200;

    private static readonly FrozenSet<string> s_common = FrozenSet.ToFrozenSet(
    [
        "a", "au", "aux", "avec", "c", "ce", "ces", "cette", "d", "dans", "de", "des", "du", "elle", "en", "est", "et", "il", "je", "j", "l", "la", "le", "les", "leur", "mais", "mes", "mon", "n", "ne", "nos", "notre", "nous", "on", "ou", "par",
        "pas", "plus", "pour", "qu", "que", "qui", "s", "sa", "sans", "se", "ses", "si", "son", "sont", "sur", "tous", "tout", "un", "une", "vos", "votre", "vous", "y", "the", "of", "to", "and", "in", "is", "it", "you", "your", "our", "we", "for",
        ":", ",", "!", ".", "(", ")", "-", "#", "«", "»", "'", "apres", "avant", "chez", "etre", "fait", "faire", "patient", "patients", "chirurgie", "operation",
    ]);

    private readonly Dictionary<int, int> _weights = [];

    public IEnumerable<(int Set, Phrase Phrase)> Of(IEnumerable<Phrase> phrases)
    {
        var sets = parser.Sets.ToArray();
        return phrases.Select(phrase => (phrase.Elements.Where(step => step.IsNeeded && step.Kinds == 0).Select(step => step.Set).DefaultIfEmpty(None).MinBy(set => Weight(sets, set)), phrase));
    }

    private int Weight(WordSet[] sets, int set)
    {
        if (set == None) { return 0; }
        if (_weights.TryGetValue(set, out var known)) { return known; }
        var forms = sets[set].Atoms.SelectMany(atom => parser.Atoms[atom].Forms);
        return _weights[set] = forms.Sum(form => s_common.Contains(form) ? Common : 1);
    }
}
