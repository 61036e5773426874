namespace Scheduler.Charter.Pages;

/// <summary>The list of the rules, with what each may do to a post.</summary>
internal static class IndexDocument
{
    public static string Write(RulePack pack)
    {
        var page = new Document($"Règles du contrôle, version {pack.Version}");
        page.Open("main").Text("h1", "Les règles du contrôle des publications").Text("p", $"Version {pack.Version}, {pack.Rules.Length} règles.", "class=\"small\"");
        page.Text("p", "Ces pages sont faites des fichiers de règles eux-mêmes, sans rien y ajouter : ce qui est écrit ici est ce que la machine applique. "
            + "Une règle bloque une publication, demande une attestation nominative au chirurgien, ou donne un conseil. Aucune ne remplace l’avis d’un juriste.");
        page.Open("p").Link(RulePages.Lists, "La notation et les listes de mots").Close("p");
        page.Open("table").Open("thead").Open("tr").Text("th", "Règle", "scope=\"col\"").Text("th", "Objet", "scope=\"col\"").Text("th", "Texte", "scope=\"col\"").Text("th", "Effets", "scope=\"col\"").Close("tr").Close("thead").Open("tbody");
        foreach (var rule in pack.Rules)
        {
            page.Open("tr").Open("td").Link(RulePages.NameOf(rule.Id), rule.Id).Close("td").Text("td", rule.Title.French).Text("td", rule.Source.French).Text("td", Effects(rule)).Close("tr");
        }
        return page.Close("tbody").Close("table").Close("main").End();
    }

    private static string Effects(RuleCard rule)
    {
        if (rule.IsPermission) { return "permet"; }
        var effects = rule.Signals.Select(signal => signal.Severity).Distinct().OrderDescending().Select(Words.Verb);
        return string.Join(", ", effects) is { Length: > 0 } listed ? listed : rule.RefersTo.IsEmpty ? "selon la politique" : "voir " + string.Join(", ", rule.RefersTo);
    }
}
