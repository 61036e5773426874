using System.Collections.Immutable;
using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>Charter, principle 4: a health figure comes with a source that the reader can find.</summary>
internal sealed class UnsourcedClaim : Rule
{
    private ImmutableArray<Phrase> _claims;
    private ImmutableArray<Phrase> _sources;
    private ImmutableArray<Phrase> _hollow;
    private Phrase _authority = null!;

    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-C4",
        Title = new("Chiffre ou preuve sans source", "Figure or proof without a source"),
        Source = new("Charte du CNOM du 16 janvier 2025, principe 4 : sources explicites et détaillées ; CNOM, recommandations (dater et sourcer).",
            "CNOM charter of 16 January 2025, principle 4: explicit and detailed sources; CNOM, recommendations (date and source)."),
        Policy = new("Fait attester un chiffre de santé, une comparaison d’efficacité ou un appel à la preuve sans aucune source ; ne bloque jamais.",
            "Asks for an attestation for a health figure, a comparison of effect or an appeal to proof without any source; never blocks."),
        Problem = new("Un chiffre ou une preuve est avancé sans source que le lecteur puisse retrouver.", "A figure or a proof is put forward without a source that the reader can find."),
        Instead = new("Ajoutez « Source : HAS, 2023 » avec son lien, ou reformulez sans chiffre.", "Add “Source: HAS, 2023” with its link, or rephrase without the figure."),
        CharterOnly = true,
        Breaks = ["80 % de mes patients évitent l’opération."],
        Allows = ["Selon la HAS, le risque est augmenté d’environ 40 %."],
    };

    public override void Prepare(PhraseParser parser)
    {
        _claims = [.. s_claims.Select(parser.Parse)];
        _sources = [.. s_sources.Select(parser.Parse)];
        _authority = parser.Parse("has|who|esc|aha|nice");
        _hollow = [parser.Parse("source|sources (:) interne*|internes|personnelles|mon|mes|notre|nos|internal"), parser.Parse("sources|source (:) mon|mes|my experience*")];
    }

    public override void Look(PostReading post, FindingSink findings)
    {
        foreach (var part in post.Parts)
        {
            foreach (var match in _hollow.SelectMany(part.Matches)) { findings.Add(Card, Severity.Attest, part, Extents.Of(part, match, Extent.Clause)); }
        }
        if (post.Post.Meta.Sources.Length > 0 || Sourced(post) && !_hollow.Any(post.Anywhere)) { return; }
        foreach (var part in post.Parts.Where(part => part.Name != PartName.Subtitles))
        {
            foreach (var match in _claims.SelectMany(phrase => part.Matches(phrase)).Where(match => Claimed(part, match)))
            {
                findings.Add(Card, Severity.Attest, part, Extents.Of(part, match, Extent.Clause));
            }
        }
    }

    // "HAS" is an authority, "has" is an English verb.
    private bool Sourced(PostReading post) => _sources.Any(post.Anywhere)
        || post.Parts.Any(part => part.Matches(_authority).Any(match => part.Text.IsCapital(part.Tokens[match.First].Start + 1)));

    private static bool Claimed(PartReading part, PhraseMatch match) =>
        !part.Quotes.Holds(match.First) && part.DeniedBy[match.First] < 0 && part.Tokens[match.First].Hash < 0 && !part.SentenceOf(match).IsQuestion;

    private static readonly string[] s_claims =
    [
        "{n} % (de|des|of) (nos|mes|vos|les|our|my|la|l) patient*|cas|femmes|hommes|personnes|operee*|operes|patients|people|cases|poids", "{nb} fois plus|moins (de|d) rapide*|efficace*|{symptome}|risque*|longtemps|{mot}", "c est (desormais|scientifiquement|cliniquement) prouve*",
        "prouve* scientifiquement|cliniquement", "scientifiquement|cliniquement prouve*|demontre*|valide*", "valide* par la science", "clinically|scientifically proven", "on le sait depuis", "les|des etudes (le) montrent|demontrent|prouvent|confirment", "science|studies has|have proven|shown|prove|show",
        "un|une homme|femme|francais|personne|patient sur deux|trois|quatre|cinq|dix|{n}", "one in {nb}", "{n} % .. succes|reussite|recidive*|complication*|efficacite|risque*", "lowest|highest .. rate", "satisfaction ... {n} %", "not one of .. last {nb}", "n|ne avons plus de luxation*|complication*|recidive*|infection*", "{acte} .. oublie .. {n} %",
    ];

    private static readonly string[] s_sources =
    [
        "source|sources|reference|references (:) (la|le|les|l) {mot}", "selon|apres|according (to) (la|le|les|l|une|un|ces|the) (memes) has|inca|societe|etude*|registre|haute|assurance|sante|expert*|recommandation*|oms|ministere|study|guideline*|who", "pmid|doi|pubmed|cochrane|ameli|inca|sfar|ansm|oms", "registre|recommandation*|guideline*", "{url}", "etude|essai|article publie*|paru*|dans", "revue|journal|lancet|nejm|jama|bmj", "lien .. commentaire|fil",
    ];
}
