using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>Charter, principle 3, and R. 4127-80, II: no paid reach.</summary>
internal sealed class PaidReach : Rule
{
    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-C3",
        Title = new("Visibilité payée", "Paid reach"),
        Source = new("Charte du CNOM du 16 janvier 2025, principe 3 ; article R. 4127-80, II du code de la santé publique (pas de référencement prioritaire).",
            "CNOM charter of 16 January 2025, principle 3; article R. 4127-80, II of the Code de la santé publique (no priority referencing)."),
        Policy = new("Bloque dès qu’un budget ou un ciblage est attaché au post, ou que le texte dit acheter de la visibilité.", "Blocks as soon as a budget or a target is attached to the post, or the text says that reach is bought."),
        Problem = new("La visibilité de ce contenu est payée.", "The reach of this content is paid for."),
        Instead = new("Publiez sans budget : contenu utile, fiche à jour, référencement naturel.", "Publish without a budget: useful content, an up-to-date listing, natural referencing."),
        Breaks = ["Notre campagne Google Ads cartonne.", "Un post déclaré « boosté »."],
        Allows = ["La campagne de la Ville sur les écrans.", "Qu’est-ce que le référencement payant ?"],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("{notre}|une|la .. campagne*|annonce*|publicite*|pub|budget .. google|facebook|instagram|meta|tiktok|linkedin|adwords|ads|sea", "{notre} .. google|facebook|instagram|meta ads", "{notre} .. post|posts|publication*|video* .. sponsorise*|boost*", "j|nous|on (ai|avons|a) .. boost*|sponsoris* .. post*|publication*|video*|page",
            "achete*|achat|acheter .. abonnes|vues|followers|likes|liens|visibilite", "achete*|achat|acheter .. mots cles", "post sponsorise", "sponsored post|by our", "our|my .. google|facebook ads|campaign")
            .With("{nous}|cartonne|sponsor*|boost*|achete*|achat|acheter").Unless("sante publique|ville|prevention|depistage", "interdi*|article|reference*").Quoting(Extent.Clause),
    ];

    public override void Look(PostReading post, FindingSink findings)
    {
        if (post.Post.Meta.Boosted is true) { findings.Add(Card, Severity.Block); }
    }
}
