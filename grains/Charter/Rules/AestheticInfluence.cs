using System.Collections.Immutable;
using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Rules;

/// <summary>Law 2023-451, article 4: no influencer promotes aesthetic acts.</summary>
internal sealed class AestheticInfluence : Rule
{
    private ImmutableArray<Phrase> _acts;
    private ImmutableArray<Phrase> _guests;
    private ImmutableArray<Phrase> _ambassadors;
    private ImmutableArray<Phrase> _repair;

    public override RuleCard Card { get; } = new()
    {
        Id = "LOI-2023-451-ESTHETIQUE",
        Title = new("Influence et actes esthétiques", "Influence and aesthetic acts"),
        Source = new("Loi n° 2023-451 du 9 juin 2023, article 4 : promotion des actes à visée esthétique interdite à l’influence commerciale.", "Law no. 2023-451 of 9 June 2023, article 4: commercial influence may not promote aesthetic acts."),
        Policy = new("Bloque un acte esthétique présenté en partenariat, avec un compte invité ou une ambassadrice.", "Blocks an aesthetic act shown in a partnership, with a guest account or an ambassador."),
        Problem = new("Un acte à visée esthétique est promu dans un contenu d’influence.", "An aesthetic act is promoted in influence content."),
        Instead = new("Informez seul, sans partenariat ni invité, sur l’acte, ses limites et ses risques.", "Inform alone, without partnership or guest, about the act, its limits and risks."),
        Breaks = ["En partenariat : un décolleté dessiné pour vous.", "@lila et moi au bloc pour ses implants."],
        Allows = ["La chirurgie réparatrice expliquée sans partenariat."],
    };

    public override void Prepare(PhraseParser parser)
    {
        _acts = [parser.Parse("decollete|silhouette|levres|lips|implants|injection*|botox|filler*|facelift|lifting|rhinoplast*|lipo*|augmentation|courbes|waist|abdominoplast*|blepharo*|fesses|relooking|buste")];
        _guests = [parser.Parse("{@} (et) (and) (moi) .. nous|nos|choisi*|elle|she|he|us|prepare*|bloc|clinique|clinic|chez")];
        _ambassadors = [parser.Parse("ambassadrice*|ambassador*|egerie*|influenceu*|influencer*"), parser.Parse("elle|she a|did|had (fait) (son|sa|ses|her) levres|lips|nez|nose|seins|breasts .. nous|us|moi|me|chez")];
        _repair = [parser.Parse("reconstruct*|reparatrice|cancer|brulure*|fente|malformation*"), parser.Parse("loi|interdi*|illegal*|law")];
    }

    public override void Look(PostReading post, FindingSink findings)
    {
        if (_repair.Any(post.Anywhere)) { return; }
        var paid = post.Post.Meta.Partnership is true;
        foreach (var part in post.Parts)
        {
            foreach (var match in _acts.SelectMany(part.Matches).Where(match => paid || post.Holds(part, match, _ambassadors, Reach.Nearby)))
            {
                findings.Add(Card, Severity.Block, part, Extents.Of(part, match, Extent.Sentence));
            }
            foreach (var match in _guests.SelectMany(part.Matches).Where(match => post.Holds(part, match, _acts, Reach.Nearby)))
            {
                findings.Add(Card, Severity.Block, part, Extents.Of(part, match, Extent.Sentence));
            }
        }
    }
}
