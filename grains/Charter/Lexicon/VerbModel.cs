using System.Collections.Immutable;

namespace Scheduler.Charter.Lexicon;

/// <summary>The stems of a verb, without accents.</summary>
/// <param name="Singular">The three persons of the present.</param>
/// <param name="Imperative">The second person of the imperative.</param>
/// <param name="Plural">The stem of "nous", of the imperfect and of the present participle.</param>
/// <param name="Third">The stem of "ils".</param>
/// <param name="Future">The stem of the future and the conditional.</param>
/// <param name="Past">The third person of the simple past, without its last t.</param>
/// <param name="Participle">The past participle.</param>
/// <param name="Irregular">Forms that no stem gives.</param>
internal sealed record VerbModel(ImmutableArray<string> Singular, string Imperative, string Plural, string Third, string Future, string Past, string Participle, ImmutableArray<string> Irregular)
{
    public static VerbModel? Of(string infinitive)
    {
        foreach (var (ending, stems, irregular) in IrregularVerbs.Table)
        {
            if (infinitive.EndsWith(ending, StringComparison.Ordinal)) { return FromTable(infinitive[..^ending.Length], stems, irregular); }
        }
        if (infinitive.EndsWith("er", StringComparison.Ordinal)) { return First(infinitive[..^2]); }
        return infinitive.EndsWith("ir", StringComparison.Ordinal) ? Second(infinitive[..^2]) : null;
    }

    // Present singular 1/2 and 3, nous, ils, future, past, participle; "-" is the stem before the ending.
    private static VerbModel FromTable(string stem, string stems, string irregular)
    {
        var s = stems.Split(' ').Select(part => stem + part).ToArray();
        return new([s[0], s[1]], s[0], s[2], s[3], s[4], s[5], s[6], [.. irregular.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(form => stem + form)]);
    }

    private static VerbModel First(string stem)
    {
        var soft = stem.EndsWith('g') ? stem + "e" : stem;
        var mute = stem.EndsWith('y') ? stem[..^1] + "i" : stem;
        var extra = ImmutableArray.CreateBuilder<string>();
        if (soft != stem) { extra.AddRange(soft + "ons", soft + "ais", soft + "ait", soft + "aient", soft + "ant"); }
        if (mute != stem) { extra.AddRange(stem + "e", stem + "es", stem + "ent"); }
        if (stem.EndsWith("el", StringComparison.Ordinal) || stem.EndsWith("et", StringComparison.Ordinal)) { Doubled(stem + stem[^1], extra); }
        return new([mute + "e", mute + "es"], mute + "e", stem, mute, mute + "er", soft + "a", stem + "e", extra.ToImmutable());
    }

    private static void Doubled(string stem, ImmutableArray<string>.Builder extra) =>
        extra.AddRange(stem + "e", stem + "es", stem + "ent", stem + "erai", stem + "eras", stem + "era", stem + "erons", stem + "erez", stem + "eront", stem + "erait", stem + "eraient");

    private static VerbModel Second(string stem) =>
        new([stem + "is", stem + "it"], stem + "is", stem + "iss", stem + "iss", stem + "ir", stem + "i", stem + "i", []);
}
