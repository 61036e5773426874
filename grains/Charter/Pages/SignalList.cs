namespace Scheduler.Charter.Pages;

/// <summary>What the machine looks for: every signal of the rule with its words, contexts and exceptions.</summary>
internal static class SignalList
{
    public static void Write(Document page, RulePack pack, RuleCard rule, Recognised recognised)
    {
        page.Text("h2", "Ce que la machine cherche");
        if (!rule.RefersTo.IsEmpty)
        {
            page.Text("p", "Cette règle n’a pas de signaux à elle ; d’autres répondent pour elle :").Open("ul");
            foreach (var other in rule.RefersTo)
            {
                page.Open("li");
                if (pack.Rules.Any(card => card.Id == other)) { page.Link(RulePages.NameOf(other), other); } else { page.Text("span", other); }
                page.Close("li");
            }
            page.Close("ul");
        }
        if (rule.Signals.IsEmpty && recognised.Detector.Length == 0)
        {
            if (rule.RefersTo.IsEmpty) { page.Text("p", rule.IsPermission ? "Rien : cette règle permet, et ne signale jamais." : "Aucun signal n’est écrit dans son fichier."); }
            return;
        }
        page.Open("p", "class=\"small\"").Text("span", "Les mots sont écrits en minuscules, sans accents : majuscules, accents et déguisements de lettres sont ignorés. Ce qui est nié ou demandé n’est pas retenu, sauf mention contraire.")
            .Link($"{RulePages.Lists}#notation", "La notation et les listes de mots").Close("p");
        foreach (var signal in rule.Signals) { Write(page, signal); }
        if (recognised.Detector.Length > 0) { Write(page, recognised); }
    }

    private static void Write(Document page, Recognised recognised)
    {
        page.Open("section", "class=\"signal\"").Text("h3", $"Reconnu par le programme : {recognised.Detector}");
        page.Text("p", "Ce que des mots seuls ne disent pas, le programme le reconnaît, comme la politique ci-dessus le décrit"
            + (recognised.Groups.IsEmpty ? "." : ", avec ces groupes de mots :"));
        if (!recognised.Groups.IsEmpty)
        {
            page.Open("table").Open("tbody");
            foreach (var (name, value) in recognised.Groups) { page.Open("tr").Text("th", name, "scope=\"row\"").Open("td").Text("code", value).Close("td").Close("tr"); }
            page.Close("tbody").Close("table");
        }
        page.Close("section");
    }

    private static void Write(Document page, RuleSignal signal)
    {
        page.Open("section", "class=\"signal\"").Text("h3", $"{signal.Name} : {Words.Verb(signal.Severity)}").Open("table").Open("tbody");
        // Of two lines with one key the second is the English one; the words to look for are written once for both languages.
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in signal.Lines)
        {
            if (key == "sévérité" || (key is "dit" or "propose" or "à la place" && !said.Add(key))) { continue; }
            page.Open("tr").Text("th", Words.Key(key), "scope=\"row\"").Open("td").Text("code", value).Close("td").Close("tr");
        }
        page.Close("tbody").Close("table").Close("section");
    }
}
