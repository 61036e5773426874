using System.Collections.Immutable;

namespace Scheduler.Charter.Lexicon;

/// <summary>The forms of a French verb, without accents, from its infinitive: what <c>[garantir]</c> stands for in a rule.</summary>
internal static class Conjugation
{
    private static readonly string[] s_imperfect = ["ais", "ait", "ions", "iez", "aient"];
    private static readonly string[] s_future = ["ai", "as", "a", "ons", "ez", "ont", "ais", "ait", "ions", "iez", "aient"];

    /// <summary>Every form: moods, tenses, participles and their agreements. Null when the word is no infinitive.</summary>
    public static IEnumerable<string>? Forms(string infinitive) => VerbModel.Of(infinitive) is not { } verb ? null :
        [
            infinitive, .. verb.Singular, verb.Plural + "ons", verb.Plural + "ez", verb.Third + "ent", .. verb.Irregular,
            .. s_imperfect.Select(ending => verb.Plural + ending), .. s_future.Select(ending => verb.Future + ending),
            verb.Third + "e", verb.Third + "es", verb.Plural + "ions", verb.Plural + "iez", verb.Plural + "ant", .. Past(verb), .. Participles(infinitive)!,
        ];

    /// <summary>The past participle and its agreements ("offert", "offertes").</summary>
    public static IEnumerable<string>? Participles(string infinitive) => VerbModel.Of(infinitive) is not { } verb ? null :
        verb.Participle.EndsWith('s') ? [verb.Participle, verb.Participle + "e", verb.Participle + "es"] : [verb.Participle, verb.Participle + "s", verb.Participle + "e", verb.Participle + "es"];

    /// <summary>What one says to make somebody act ("offre", "offrez", "offrons").</summary>
    public static IEnumerable<string>? Imperatives(string infinitive) => VerbModel.Of(infinitive) is not { } verb ? null :
        [verb.Imperative, verb.Plural + "ons", verb.Plural + "ez", .. verb.Irregular.Where(form => form.EndsWith("tes", StringComparison.Ordinal))];

    private static ImmutableArray<string> Past(VerbModel verb) => verb.Past.EndsWith('a')
        ? [verb.Past + "i", verb.Past, verb.Past + "s", verb.Past[..^1] + "erent", verb.Past + "mes", verb.Past + "tes"]
        : [verb.Past + "s", verb.Past + "t", verb.Past + "rent", verb.Past + "mes", verb.Past + "tes"];
}
