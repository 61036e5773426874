namespace Scheduler.Charter.Pages;

/// <summary>Everything that a rule's file says, in the order in which a lawyer asks.</summary>
internal static class RuleDocument
{
    public static string Write(RulePack pack, RuleCard rule, Recognised recognised)
    {
        var page = new Document($"{rule.Id} — {rule.Title.French}");
        Around(page, pack, rule);
        page.Open("main").Text("p", $"{rule.Id} · famille {rule.Family} · version {pack.Version}", "class=\"small\"").Text("h1", rule.Title.French);
        page.Section("Source", rule.Source.French).Section("Politique", rule.Policy.French).Section("Ce qui ne va pas", rule.Problem.French).Section("Que faire à la place", rule.Instead.French);
        page.Section("En un clic", rule.Replacement switch
        {
            null => "Rien : le passage est récrit par une personne.",
            { French.Length: 0 } => "La phrase est retirée.",
            var words => $"La phrase devient : « {words.French} »",
        });
        page.Section("Dérogation", rule.Overruling.Allowed
            ? $"Possible, par écrit et par deux personnes : le responsable de l’agence et le chirurgien. {rule.Overruling.Reason.French}"
            : $"Impossible. {rule.Overruling.Reason.French}");
        if (rule.CharterOnly) { page.Section("Charte", "Seule la charte le prévoit : pour un chirurgien qui ne l’a pas signée, un blocage devient une attestation."); }
        SignalList.Write(page, pack, rule, recognised);
        ExampleList.Write(page, rule);
        return page.Close("main").End();
    }

    private static void Around(Document page, RulePack pack, RuleCard rule)
    {
        var at = pack.Rules.IndexOf(rule);
        page.Open("nav", "aria-label=\"Pages des règles\"").Open("p").Link(RulePages.Index, "Toutes les règles");
        if (at > 0) { page.Link(RulePages.NameOf(pack.Rules[at - 1].Id), $"← {pack.Rules[at - 1].Id}", "rel=\"prev\""); }
        if (at + 1 < pack.Rules.Length) { page.Link(RulePages.NameOf(pack.Rules[at + 1].Id), $"{pack.Rules[at + 1].Id} →", "rel=\"next\""); }
        page.Close("p").Close("nav");
    }
}
