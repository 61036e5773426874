using System.Collections.Immutable;

namespace Scheduler.Charter.Mirror;

/// <summary>What is said of a file that cannot be read.</summary>
internal static class MirrorSentences
{
    public static Bilingual Empty() => new("Le fichier est vide.", "The file is empty.");

    public static Bilingual NotATable() => new(
        "Ce n’est pas un fichier CSV (un classeur Excel ou une archive ?) : exportez-le en CSV.",
        "This is not a CSV file (a spreadsheet or an archive?): export it as CSV.");

    public static Bilingual NoTextColumn(ImmutableArray<string> headers) => new(
        $"Aucune colonne de texte n’est reconnue. En-têtes lus : {Listed(headers, " ; ")}. Nommez « texte » la colonne des publications.",
        $"No column of texts is recognised. Headers read: {Listed(headers, "; ")}. Name the column of the posts “text”.");

    public static Bilingual OpenQuote() => new(
        "Un guillemet ouvert dans cette ligne n’est jamais refermé : ce qui suit a été lu comme un seul texte.",
        "A quotation mark opened in this line is never closed: what follows was read as one text.");

    public static Bilingual TooManyCells() => new(
        "Cette ligne a plus de cellules que l’en-tête (un texte sans guillemets qui contient le séparateur ?) : elle n’a pas été contrôlée.",
        "This line has more cells than the header (a text without quotation marks that holds the separator?): it was not checked.");

    private static string Listed(ImmutableArray<string> headers, string between)
    {
        var shown = headers.Take(40).Select(header => header.Trim() is var name && name.Length > 60 ? name[..60] + "…" : name).Where(header => header.Length > 0);
        return string.Join(between, shown) is { Length: > 0 } list ? list : "—";
    }
}
