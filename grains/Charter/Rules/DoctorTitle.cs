using System.Collections.Immutable;
using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Rules;

/// <summary>Charter, principle 2: the word "doctor" only for who holds the title.</summary>
internal sealed class DoctorTitle : Rule
{
    private ImmutableArray<Phrase> _titles;
    private Phrase _junior = null!;

    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-C2",
        Title = new("Titre de docteur", "Title of doctor"),
        Source = new("Charte du CNOM du 16 janvier 2025, principe 2 ; article L. 4162-1 du code de la santé publique (usurpation de titre).", "CNOM charter of 16 January 2025, principle 2; article L. 4162-1 of the Code de la santé publique (usurped title)."),
        Policy = new("Bloque « Dr », « Doc » ou « Docteure » quand le numéro RPPS du profil n’est pas vérifié.", "Blocks “Dr”, “Doc” or “Doctor” when the profile’s RPPS number is not verified."),
        Problem = new("Le texte porte un titre de docteur et le profil n’a pas de numéro RPPS vérifié.", "The text bears the title of doctor and the profile has no verified RPPS number."),
        Instead = new("« Interne en chirurgie », sans titre, ou faites vérifier le numéro RPPS.", "“Surgical resident”, without the title, or have the RPPS number verified."),
        Breaks = ["« Docteure Julie », interne non thésée."],
        Allows = ["« Docteur junior », statut réglementaire."],
    };

    public override void Prepare(PhraseParser parser)
    {
        _titles = [parser.Parse("docteur|docteure|dr|doc|doctor (des) {mot}"), parser.Parse("doc*"), ];
        _junior = parser.Parse("docteur junior*");
    }

    public override void Look(PostReading post, FindingSink findings)
    {
        if (post.Post.Meta.Profile.RppsVerified) { return; }
        foreach (var part in post.Parts)
        {
            var junior = part.Matches(_junior).Select(match => match.First).ToHashSet();
            foreach (var match in _titles.SelectMany(part.Matches).Where(match => part.IsCapital(match.First) && !junior.Contains(match.First) && Bears(part.Word(match.First))))
            {
                findings.Add(Card, Severity.Block, part, (match.First, match.Last));
            }
        }
    }

    private static bool Bears(ReadOnlySpan<char> word) => word is "docteur" or "docteure" or "dr" or "doctor" || word.StartsWith("doc") && !word.StartsWith("docu") && !word.StartsWith("doctr");
}
