using System.Collections.Immutable;

namespace Scheduler.Charter.Rules;

/// <summary>Law 2023-451, article 5: “images retouchées”.</summary>
internal sealed class RetouchedImages : AlteredImages
{
    public override RuleCard Card { get; } = new()
    {
        Id = "LOI-2023-451-RETOUCHE",
        Title = new("Mention « Images retouchées »", "“Retouched images” label"),
        Source = new("Loi n° 2023-451 du 9 juin 2023, article 5.", "Law no. 2023-451 of 9 June 2023, article 5."),
        Policy = new("Bloque une silhouette ou un visage retouché, en partenariat, sans mention ; avertit hors partenariat.", "Blocks a retouched figure or face in a partnership without a label; warns otherwise."),
        Problem = new("Une image retouchée n’est pas signalée.", "A retouched image is not labelled."),
        Instead = new("Ajoutez « Images retouchées », ou renoncez à l’image.", "Add “Retouched images”, or give up the image."),
        Breaks = ["Silhouette affinée, sans mention."],
        Allows = ["« Images retouchées » en tête du texte."],
    };

    protected override ImmutableArray<string> Labels => ["image*|photo* retouche*", "retouched"];

    protected override bool IsAltered(CheckedMeta meta) => meta.Retouched is true;
}
