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

    private readonly int[] _weights = WeightsOf(parser);

    public IEnumerable<(int Set, Phrase Phrase)> Of(IEnumerable<Phrase> phrases) => phrases.Select(phrase => (Of(phrase), phrase));

    private int Of(Phrase phrase)
    {
        var lightest = None;
        foreach (var step in phrase.Elements)
        {
            if (step.IsNeeded && step.Kinds == 0 && (lightest == None || _weights[step.Set] < _weights[lightest])) { lightest = step.Set; }
        }
        return lightest;
    }

    private static int[] WeightsOf(PhraseParser parser)
    {
        var ofAtoms = new int[parser.Atoms.Count];
        for (var id = 0; id < ofAtoms.Length; id++)
        {
            foreach (var form in parser.Atoms[id].Forms) { ofAtoms[id] += s_common.Contains(form) ? Common : 1; }
        }
        var weights = new int[parser.Sets.Count];
        foreach (var set in parser.Sets)
        {
            foreach (var atom in set.Atoms) { weights[set.Id] += ofAtoms[atom]; }
        }
        return weights;
    }
}
