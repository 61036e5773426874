using Scheduler.Charter.Packs;

namespace Scheduler.Charter.Pages;

/// <summary>How the signals are written, and every list of words that they name in braces.</summary>
internal static class ListDocument
{
    private static readonly (string Written, string Means)[] s_notation =
    [
        ("mot", "ce mot, quels que soient ses majuscules et ses accents"),
        ("mot+", "ce mot, son féminin et ses pluriels"),
        ("[verbe]", "ce verbe, conjugué"),
        ("debut*", "tout mot qui commence ainsi"),
        ("un|deux", "l’un de ces mots"),
        ("deux_mots", "ces mots, l’un après l’autre"),
        ("{liste}", "l’un des mots de cette liste, ci-dessous"),
        ("=sûr", "ce mot avec ses accents exactement"),
        ("^Mot", "ce mot avec une majuscule"),
        ("!mot", "un mot quelconque, sauf celui-ci"),
        ("(mot)", "ce mot ou rien"),
        ("..", "jusqu’à quatre mots quelconques ; « ... » jusqu’à neuf, « .... » jusqu’à seize dans la même phrase"),
        ("//", "jusqu’à quatorze mots, même d’une phrase à la suivante"),
        ("{n}", "un nombre ; « {url} » un lien ; « {@} » une mention ; « {mot} » un mot quelconque ; « {Nom} » un mot avec une majuscule"),
        (";", "sépare des tournures dont chacune suffit"),
    ];

    public static string Write(RulePack pack, IReadOnlyCollection<RuleFile> files)
    {
        var page = new Document($"Notation et listes de mots, version {pack.Version}");
        page.Open("nav", "aria-label=\"Pages des règles\"").Open("p").Link(RulePages.Index, "Toutes les règles").Close("p").Close("nav");
        page.Open("main").Text("h1", "Notation et listes de mots").Text("h2", "Notation", "id=\"notation\"").Open("table").Open("tbody");
        foreach (var (written, means) in s_notation) { page.Open("tr").Open("th", "scope=\"row\"").Text("code", written).Close("th").Text("td", means).Close("tr"); }
        page.Close("tbody").Close("table").Text("h2", "Listes");
        foreach (var list in files.Where(file => file.Name.EndsWith(".words", StringComparison.Ordinal)).SelectMany(WordListReader.Read).OrderBy(list => list.Name, StringComparer.Ordinal))
        {
            page.Text("h3", $"{{{list.Name}}}").Text("p", string.Join(", ", list.Entries));
        }
        return page.Close("main").End();
    }
}
