using System.Collections.Immutable;

namespace Scheduler.Charter.Rules;

/// <summary>Law 2023-451, article 5: “images virtuelles”.</summary>
internal sealed class GeneratedImages : AlteredImages
{
    public override RuleCard Card { get; } = new()
    {
        Id = "LOI-2023-451-IA",
        Title = new("Mention « Images virtuelles »", "“Virtual images” label"),
        Source = new("Loi n° 2023-451 du 9 juin 2023, article 5.", "Law no. 2023-451 of 9 June 2023, article 5."),
        Policy = new("Bloque un visage ou une silhouette générés, en partenariat, sans mention ; avertit hors partenariat.", "Blocks a generated face or figure in a partnership without a label; warns otherwise."),
        Problem = new("Une image générée n’est pas signalée.", "A generated image is not labelled."),
        Instead = new("Ajoutez « Images virtuelles ».", "Add “Virtual images”."),
        Breaks = ["Visage généré, sans mention."],
        Allows = ["« Images virtuelles : ces silhouettes ont été générées »."],
    };

    protected override ImmutableArray<string> Labels => ["image*|photo* virtuelle*|generee*", "generee* par|avec ia|intelligence", "ai generated", "virtual image*"];

    protected override bool IsAltered(CheckedMeta meta) => meta.AiGenerated is true;
}
