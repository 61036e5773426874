using System.Collections.Immutable;
using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>The Ordre's recommendations: no before/after pictures that make people believe in a guaranteed result.</summary>
internal sealed class BeforeAfter : Rule
{
    private Phrase _before = null!;
    private Phrase _after = null!;
    private Phrase _refusal = null!;
    private ImmutableArray<Phrase> _pairs;
    private ImmutableArray<Phrase> _resultAt;
    private ImmutableArray<Phrase> _practical;
    private ImmutableArray<Phrase> _shown;

    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-REC-AVANT-APRES",
        Title = new("Avant/après", "Before/after"),
        Source = new("CNOM, recommandations sur la communication du médecin : pas d’images avant/après faisant croire à une garantie de résultat ; article R. 4127-19-1, I et III.",
            "CNOM, recommendations on the physician’s communication: no before/after images suggesting a guaranteed result; article R. 4127-19-1, I and III."),
        Policy = new("Bloque un avant/après d’un patient, écrit ou montré ; fait attester une imagerie d’enseignement annoncée comme telle.",
            "Blocks a patient’s before/after, written or shown; asks for an attestation for teaching imagery announced as such."),
        Problem = new("Un avant/après est montré ou annoncé ; il laisse croire que le même résultat attend chacun.", "A before/after is shown or announced; it suggests that the same result awaits everyone."),
        Instead = new("Montrez un schéma, ou décrivez l’évolution d’une cicatrice avec ses délais et ses limites.", "Show a drawing, or describe how a scar evolves, with its delays and limits."),
        Breaks = ["Avant/après de la semaine : 3 mois après une rhinoplastie.", "Swipe for the transformation"],
        Allows = ["Avant/après l’opération : que puis-je manger ?", "Pourquoi vous ne verrez pas d’avant/après ici."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("swipe|glissez|faites .. transformation|result|results|resultat*", "transformation filmee|spectaculaire|incroyable|bluffante", "# transformation|glowup|beforeafter|beforeandafter|avantapres|avap", "gauche|left .. avant|before .. droite|right .. j|apres|after|{nb}", "avant .. droite .. apres|j|{nb}", "avant a gauche .. apres|droite")
            .UnlessSomewhere("ne|n .. publi*|montr*|verrez|partag* .. avant|transformation*", "pas de|d avant", "travaux|salle d attente|locaux"),
        Attest("premiere image|photo|radio* ... seconde|deuxieme image|photo|radio*", "image|radio*|cliche* .. avant ... image|radio*|cliche*|controle .. apres").Somewhere("radio*|scanner|irm|enseignement|faculte|cours|banque").Quoting(Extent.Sentence)
            .Saying("Deux images d’un même cas, avant et après : confirmez qu’elles servent à enseigner, sans promesse.", "Two images of one case, before and after: confirm that they serve teaching, without promise."),
    ];

    public override void Prepare(PhraseParser parser)
    {
        _before = parser.Parse("avant|before|preop*|initial*");
        _after = parser.Parse("apres|after|postop*|controle|plaque");
        _refusal = parser.Parse("n|ne (en) (vous) montr*|publi*|verrez|trouverez|partag*|diffus*|affich*|post* .. pas|jamais|plus|aucun*");
        _pairs =
        [
            .. ((ReadOnlySpan<string>)["avant (/|→|-|>|vs|&|l|un|») («) apres", "av (/|→|-|>) ap", "avap", "before|b4 (/|→|-|>|vs|&|and|n) after|afters", "befores (and|&) afters", "photos|photo|images|cliches|resultats avant et apres"])
                .ToArray().Select(parser.Parse),
        ];
        _resultAt = [parser.Parse("resultat*|result|results (a|at|after|apres) (j) (+) {nb} {duree}"), parser.Parse("j + {n}"), parser.Parse("{nb} {duree} post op|operatoire"), parser.Parse("{nb} {duree} apres (une|la|sa|l) {geste}")];
        _practical = [parser.Parse("avant (/) apres (l|une|la|le|les|votre|son|ton|mon|chaque) operation*|anesthesie|intervention*|chirurgie|repas|effort*|travaux|accouchement|grossesse|sport|renovation*|consultation"), parser.Parse("before (/|and) after (your|the|an|a|surgery) surgery|operation|anaesthesia|meals|exercise|visit|appointment")];
        _shown = [parser.Parse("decouvrez|regardez|voici|voila|suivez|swipe|glissez|defiler|resultat*|photos|photo|images|image|galerie|look|see|result|results|semaines|mois|weeks|months|{geste}")];
    }

    public override void Look(PostReading post, FindingSink findings)
    {
        if (post.Parts.Any(Refuses)) { return; }
        var pictures = post.Post.Media.Select(MediaSubject.Of).ToArray();
        var patient = pictures.Any(picture => picture is MediaSubject.Subject.Patient or MediaSubject.Subject.Face or MediaSubject.Subject.Unclear);
        foreach (var part in post.Parts)
        {
            foreach (var match in _pairs.SelectMany(part.Matches).Where(match => Counts(post, part, match)))
            {
                var sure = patient || post.Holds(part, match, _shown, Reach.Nearby);
                if (!Drawn(pictures)) { findings.Add(Card, sure ? Severity.Block : Severity.Attest, part, (match.First, match.Last)); }
            }
            if (part.Name != PartName.Text || !pictures.Any(picture => picture is MediaSubject.Subject.Patient or MediaSubject.Subject.Face)) { continue; }
            foreach (var match in _resultAt.SelectMany(part.Matches)) { findings.Add(Card, Severity.Block, part, (match.First, match.Last)); }
        }
        if (pictures.Length > 1 && pictures.All(picture => picture == MediaSubject.Subject.Clinical) && post.Parts.Any(part => Shows(part, _before)) && post.Parts.Any(part => Shows(part, _after)))
        {
            findings.Add(Card, Severity.Attest, Card.Problem, Card.Instead);
        }
    }

    private bool Counts(PostReading post, PartReading part, PhraseMatch match) =>
        !_practical.Any(phrase => part.BeginsAt(phrase, match.First)) && !Asked(part, match) && !post.Rejected(part, match);

    // A title that asks "before/after: why?" speaks of it; a hashtag never does.
    private static bool Asked(PartReading part, PhraseMatch match) => part.SentenceOf(match).IsQuestion && part.Tokens[match.First].Hash < 0;

    // One sentence that refuses before/afters makes the post a refusal.
    private bool Refuses(PartReading part) => _pairs.Any(phrase => part.Matches(phrase).Any(match => part.DeniedBy[match.First] >= 0
        || part.MatchesIn(_refusal, part.Tokens.SentenceOf(match.First)).Any()));

    private static bool Drawn(MediaSubject.Subject[] pictures) => pictures.Length > 0 && pictures.All(picture => picture == MediaSubject.Subject.Drawing);

    private static bool Shows(PartReading part, Phrase phrase) => part.Name.StartsWith("alt/", StringComparison.Ordinal) && part.Matches(phrase).Count > 0;
}
