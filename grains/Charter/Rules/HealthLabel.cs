namespace Scheduler.Charter.Rules;

/// <summary>Charter, principle 10: content is marked as health content where the platform allows it.</summary>
internal sealed class HealthLabel : Rule
{
    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-C10b",
        Title = new("Étiquette « contenu de santé »", "“Health content” label"),
        Source = new("Charte du CNOM du 16 janvier 2025, principe 10.", "CNOM charter of 16 January 2025, principle 10."),
        Policy = new("Avertit quand l’étiquette de la plateforme est éteinte.", "Warns when the platform’s label is off."),
        Problem = new("Ce contenu n’est pas marqué comme contenu de santé.", "This content is not marked as health content."),
        Instead = new("Activez l’étiquette, et écrivez « Contenu de santé ».", "Turn the label on, and write “Health content”."),
        CharterOnly = true,
        Breaks = ["Vidéo médicale sans étiquette."],
        Allows = ["Vidéo dont l’étiquette est active."],
    };

    public override void Look(PostReading post, FindingSink findings)
    {
        if (post.Post.Meta.HealthLabel is false) { findings.Add(Card, Severity.Warn); }
    }
}
