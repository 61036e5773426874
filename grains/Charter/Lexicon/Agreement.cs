namespace Scheduler.Charter.Lexicon;

/// <summary>The feminine and the plural of a noun or an adjective, without accents: what <c>patient+</c> stands for in a rule.</summary>
/// <remarks>A form that French does not have harms nothing: nobody writes it.</remarks>
internal static class Agreement
{
    private static readonly (string Ending, string[] Feminines)[] s_feminines =
    [
        ("eux", ["euse"]), ("teur", ["teuse", "trice", "teure"]), ("eur", ["euse", "eure"]), ("if", ["ive"]), ("el", ["elle"]), ("eil", ["eille"]), ("al", ["ale"]), ("er", ["ere"]), ("en", ["enne"]),
        ("on", ["onne"]), ("et", ["ette", "ete"]), ("os", ["osse"]), ("as", ["asse"]), ("is", ["isse", "ise"]), ("c", ["que", "che", "cque"]), ("f", ["ve"]), ("eau", ["elle"]), ("ou", ["olle", "oue"]), ("oux", ["ouce", "ousse"]),
        ("aux", ["ausse"]), ("g", ["gue"]), ("ul", ["ulle"]), ("il", ["ille"]),
    ];

    public static IEnumerable<string> Forms(string word)
    {
        SortedSet<string> forms = new(StringComparer.Ordinal) { word, Plural(word), word + "s" };
        foreach (var feminine in Feminines(word)) { forms.Add(feminine); forms.Add(feminine + "s"); }
        if (word.EndsWith("al", StringComparison.Ordinal)) { forms.Add(word[..^1] + "ux"); }
        if (word.EndsWith("ail", StringComparison.Ordinal)) { forms.Add(word[..^2] + "ux"); }
        return forms;
    }

    private static string Plural(string word) =>
        word[^1] is 's' or 'x' or 'z' ? word : word.EndsWith("au", StringComparison.Ordinal) || word.EndsWith("eu", StringComparison.Ordinal) ? word + "x" : word + "s";

    private static IEnumerable<string> Feminines(string word)
    {
        if (word[^1] != 'e') { yield return word + "e"; }
        foreach (var (ending, feminines) in s_feminines)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) { foreach (var feminine in feminines) { yield return word[..^ending.Length] + feminine; } }
        }
    }
}
