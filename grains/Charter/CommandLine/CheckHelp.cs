namespace Scheduler.Charter.CommandLine;

/// <summary>What <c>check --help</c> says.</summary>
internal static class CheckHelp
{
    public const string Text = """
        check FICHIER.jsonl | check -
            une publication par ligne, une réponse JSON par ligne / one post a line, one JSON answer a line
        check --text "…" [--channel linkedin|instagram|x|youtube|bluesky|blog|review_reply|press|facebook|threads|tiktok]
        check --csv EXPORT.csv [--lang fr|en] [--json] [--channel …]
            le miroir de ce qui est déjà publié / the mirror of what was already published
        check --pages DOSSIER
            une page à imprimer par règle, pour un juriste / one printable page a rule, for a lawyer

          --as-of AAAA-MM-JJ   le jour du contrôle, aujourd’hui à Paris par défaut / the day of the check, default today in Paris
          --rules DOSSIER      les règles de ce dossier au lieu de celles du produit / the rules of this folder instead of the product's

        Codes de sortie : 0 rien, 1 au moins une remarque, 2 entrée illisible. / Exit codes: 0 clean, 1 findings, 2 bad input.
        """;
}
