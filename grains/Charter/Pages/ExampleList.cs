using System.Globalization;

namespace Scheduler.Charter.Pages;

/// <summary>The posts that break a rule, and those that only look like it; each is a test that the product must pass.</summary>
internal static class ExampleList
{
    public static void Write(Document page, RuleCard rule)
    {
        List(page, "Exemples qui l’enfreignent", rule.Examples.Where(example => example.Breaks));
        List(page, "Exemples permis", rule.Examples.Where(example => !example.Breaks));
    }

    private static void List(Document page, string heading, IEnumerable<RuleExample> examples)
    {
        var listed = examples.ToList();
        if (listed.Count == 0) { return; }
        page.Text("h2", heading).Open("ul");
        foreach (var example in listed)
        {
            page.Open("li").Text("span", example.Post.Text.Length > 0 ? example.Post.Text : "(sans texte)", "style=\"white-space: pre-line\"");
            if (string.Join(" ; ", Beside(example.Post)) is { Length: > 0 } beside) { page.Text("span", $"[{beside}]", "class=\"small\""); }
            page.Close("li");
        }
        page.Close("ul");
    }

    private static IEnumerable<string> Beside(CheckedPost post)
    {
        if (post.Channel != "linkedin") { yield return Words.Channel(post.Channel); }
        if (post.AsOf is { } day) { yield return $"contrôlé le {day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("fr-FR"))}"; }
        foreach (var part in post.Parts) { yield return $"{part.Name} : « {part.Text} »"; }
        foreach (var (number, media) in post.Media.Index()) { yield return Media(number + 1, media); }
        foreach (var fact in Facts(post.Meta)) { yield return fact; }
        if (!post.OwnDomains.IsEmpty) { yield return $"ses sites : {string.Join(", ", post.OwnDomains)}"; }
    }

    private static string Media(int number, CheckedMedia media)
    {
        var kind = media.Kind switch { "video" => "vidéo", "pdf" => "document", "image" => "image", var other => other };
        var told = new[] { ("nature", media.Nature == MediaNature.Unknown ? null : media.Nature.ToString()), ("provenance", media.Owner == MediaOwner.Unknown ? null : media.Owner.ToString()),
            ("texte alternatif", media.Alt), ("légende", media.Caption), ("mots lus", media.Words), ("paroles", media.Transcript) };
        return string.Join(", ", told.Where(fact => fact.Item2 is not null).Select(fact => $"{fact.Item1} « {fact.Item2} »").Prepend($"{kind} {number}"));
    }

    private static IEnumerable<string> Facts(CheckedMeta meta)
    {
        if (!meta.Sources.IsEmpty) { yield return $"sources : {string.Join(", ", meta.Sources)}"; }
        if (meta.Date is { } date) { yield return $"date : {date:yyyy-MM-dd}"; }
        if (meta.LastReview is { } review) { yield return $"revu le {review:yyyy-MM-dd}"; }
        if (!meta.Interests.IsEmpty) { yield return $"liens d’intérêts : {string.Join(", ", meta.Interests)}"; }
        if (meta.Audience is { } audience) { yield return $"public : {audience}"; }
        (string Name, bool? Value)[] flags = [("partenariat", meta.Partnership), ("portée payée", meta.Boosted), ("image retouchée", meta.Retouched), ("image générée", meta.AiGenerated), ("sous-titres", meta.Captions), ("étiquette de santé", meta.HealthLabel)];
        foreach (var (name, value) in flags.Where(flag => flag.Value is not null)) { yield return $"{name} : {(value == true ? "oui" : "non")}"; }
        if (!meta.Profile.RppsVerified) { yield return "numéro RPPS non vérifié"; }
        if (!meta.Profile.CharterSigned) { yield return "charte non signée"; }
        if (!meta.Profile.OrderInformed) { yield return "Ordre non informé"; }
    }
}
