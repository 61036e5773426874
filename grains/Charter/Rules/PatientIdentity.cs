using System.Collections.Immutable;
using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>R. 4127-4: nothing by which a patient can be recognised, directly or by putting facts together.</summary>
internal sealed class PatientIdentity : Rule
{
    private const int EnoughToBlock = 3;
    private const int EnoughToAttest = 2;

    private ImmutableArray<Phrase> _names;
    private ImmutableArray<Phrase> _civilities;
    private ImmutableArray<Phrase> _firstNames;
    private ImmutableArray<(Phrase Phrase, int Clue)> _facts;
    private ImmutableArray<Phrase> _story;
    private ImmutableArray<Phrase> _colleagues;
    private ImmutableArray<Phrase> _mentions;
    private ImmutableArray<Phrase> _company;
    private ImmutableArray<Phrase> _marks;
    private Phrase _place = null!;

    public override RuleCard Card { get; } = new()
    {
        Id = "R4127-4",
        Title = new("Secret professionnel : patient identifiable", "Professional secrecy: identifiable patient"),
        Source = new("Code de la santé publique, articles R. 4127-4 et L. 1110-4 ; Conseil d’État, 26 septembre 2018, n° 407856.",
            "Code de la santé publique, articles R. 4127-4 and L. 1110-4; Conseil d’État, 26 September 2018, no. 407856."),
        Policy = new("Bloque un nom, un pseudonyme, un tatouage, ou trois indices réunis (âge, métier, lieu, date, parenté) dans un récit de soin ; fait attester deux indices ou un prénom.",
            "Blocks a name, a handle, a tattoo, or three facts together (age, trade, place, date, kinship) in the story of a treatment; asks for an attestation for two, or for a first name."),
        Problem = new("Un patient peut être reconnu, directement ou par recoupement ; son accord n’efface pas l’infraction.", "A patient can be recognised, directly or by putting facts together; their consent does not cure it."),
        Instead = new("Retirez ces indices, ou annoncez un cas fictif sans âge, lieu, métier ni date.", "Remove these facts, or announce a fictional case without age, place, trade or date."),
        Breaks = ["Un boulanger de 46 ans, de Losne, père de trois filles, opéré cette nuit.", "Chère Madame Ferreira, votre rhinoplastie…"],
        Allows = ["Merci à Inès, interne du service.", "Les femmes de 50 à 74 ans."],
    };

    private static readonly Bilingual s_perhaps = new("Ces indices réunis pourraient permettre de reconnaître un patient : confirmez que non.", "Together these facts might let a patient be recognised: confirm that they do not.");

    public override void Prepare(PhraseParser parser)
    {
        _names = [parser.Parse("{geste} (.) .. de|d {prenom}"), parser.Parse("{prenom} , {n} ans|years|yo")];
        _marks = [parser.Parse("tatouage|tattoo .. «|{n}")];
        _civilities = [parser.Parse("{civilite} {mot}")];
        _firstNames = [parser.Parse("merci|bravo (a) {prenom}"), parser.Parse("{prenom} .. {metier}"), parser.Parse("patient*|patientes .. connues|connus|celebre*")];
        _facts =
        [
            (parser.Parse("un|une|d|homme|femme|patient|patiente|jeune|{metier}|monsieur|dame|man|woman (,) (de) (,) (age) (agee) {n} ans|years"), 0),
            (parser.Parse("un|une|le|la|ancien|ancienne|ex|, {metier}"), 1),
            (parser.Parse("pere|mere|papa|maman (de) {nb}|d|une|un"), 2), (parser.Parse("sa|son|votre|his|her|avec {proche}"), 2),
            (parser.Parse("le|du|nuit|on (du) {n}|1er {mois}"), 3), (parser.Parse("nuit du {n}"), 3), (parser.Parse("cette nuit"), 3), (parser.Parse("decede*|mort|morte|deces"), 4), (parser.Parse("club|equipe|mairie|lycee|ecole|entreprise|usine de|du|d {mot}"), 5),
        ];
        _story = [parser.Parse("opere|operes|operee|operees|opera|reanimation|bloc|hospitalise*|pris|prise|arrive|arrivee|chute|porte|calcul*|{geste}|{symptome}|{corps}|canne|bequille*|guer*|diagnosti*|fixed|treated|operated|hematome*")];
        _colleagues = [parser.Parse("interne|internes|externe|infirmier*|collegue*|confrere*|docteur|dr|pr|professeur*|recrut*|recherch*|poste|cdi|cdd|candidat*|these|chef|president*|ministre|maire|medecin|chirurgien*|anesthesiste|kine*|praticien*|sage")];
        _mentions = [parser.Parse("{@}")];
        _company = [parser.Parse("elle|she|he|patient*|levres|lips|implants|reveil .. clinique|clinic|bloc|us|nous|implants|choisi*|year")];
        _place = parser.Parse("a|de|d|pres|vallee|du|from|in (la) (le) {mot}");
    }

    public override void Look(PostReading post, FindingSink findings)
    {
        foreach (var part in post.Parts)
        {
            foreach (var match in _names.SelectMany(part.Matches).Where(match => IsCapital(part, match) && !Colleague(post, part, match))) { Add(findings, part, match, Severity.Block); }
            foreach (var match in _marks.SelectMany(part.Matches)) { Add(findings, part, match, Severity.Block); }
            foreach (var match in _civilities.SelectMany(part.Matches).Where(match => Named(part, match))) { AddCivility(post, part, match, findings); }
            foreach (var match in _firstNames.SelectMany(part.Matches).Where(match => !Colleague(post, part, match) && (IsCapital(part, match) || part.IsCapital(match.First)) && Told(post, part, match)))
            {
                findings.Add(Card, Severity.Attest, part, (match.First, match.Last), s_perhaps);
            }
            foreach (var match in _mentions.SelectMany(part.Matches).Where(match => post.Holds(part, match, _company, Reach.Nearby))) { Add(findings, part, match, Severity.Block); }
            Recognise(post, part, findings);
        }
    }

    private void Add(FindingSink findings, PartReading part, PhraseMatch match, Severity severity) => findings.Add(Card, severity, part, (match.First, match.Last));

    private void AddCivility(PostReading post, PartReading part, PhraseMatch match, FindingSink findings)
    {
        var told = post.Post.Channel == "review_reply" || Told(post, part, match) || part.Quotes.CloseNear(match.First, before: 5, after: -1);
        if (told && !Colleague(post, part, match)) { Add(findings, part, match, Severity.Block); }
    }

    private void Recognise(PostReading post, PartReading part, FindingSink findings)
    {
        var found = _facts.SelectMany(fact => part.Matches(fact.Phrase).Select(match => (match, fact.Clue))).ToList();
        foreach (var sentence in found.GroupBy(item => part.Tokens.SentenceOf(item.match.First)))
        {
            var facts = sentence.Concat(Places(part, sentence.Key)).ToList();
            var count = facts.Select(fact => fact.Item2).Distinct().Count();
            var first = facts.MinBy(fact => fact.Item1.First).Item1;
            var person = facts.Any(fact => fact.Item2 is 0 or 1 or 4);
            if (count < EnoughToAttest || !person || !post.Holds(part, first, _story, Reach.Nearby) || count < EnoughToBlock && post.Holds(part, first, _colleagues, Reach.Nearby)) { continue; }
            findings.Add(Card, count >= EnoughToBlock ? Severity.Block : Severity.Attest, part, (first.First, facts.Max(fact => fact.Item1.Last)), count >= EnoughToBlock ? null : s_perhaps);
        }
    }

    private IEnumerable<(PhraseMatch, int)> Places(PartReading part, int sentence)
    {
        return part.MatchesIn(_place, sentence).Where(match => part.IsCapital(match.Last) && !part.Text.IsCapital(part.Tokens[match.Last].Start + 1)).Take(1).Select(match => (match, 5));
    }

    private bool Told(PostReading post, PartReading part, PhraseMatch match) => post.Holds(part, match, _story, Reach.Nearby) || part.Quotes.CloseNear(match.First, before: 39, after: 39);

    private bool Colleague(PostReading post, PartReading part, PhraseMatch match) => post.Holds(part, match, _colleagues, Reach.Sentence);

    // "Mme X" names nobody; "Monsieur le maire" is not a name.
    private static bool Named(PartReading part, PhraseMatch match) =>
        part.IsCapital(match.First) && part.IsCapital(match.Last) && part.Word(match.Last) is not ("x" or "y" or "z" or "le" or "la" or "madame" or "monsieur" or "docteur")
        && !(part.Word(match.First) is "m" && part.Word(match.Last).Length < 2);

    private static bool IsCapital(PartReading part, PhraseMatch match)
    {
        for (var at = match.First; at <= match.Last; at++) { if (part.IsCapital(at) && at > match.First || at == match.First && part.Word(at).Length > 2 && part.IsCapital(at)) { return true; } }
        return false;
    }
}
