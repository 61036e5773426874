namespace Scheduler.Charter.Rules;

/// <summary>The Ordre's recommendations: nobody can be recognised in a picture or a video.</summary>
internal sealed class PatientImages : Rule
{
    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-REC-IMAGES-ANON",
        Title = new("Patients non identifiables en image", "Patients not identifiable in pictures"),
        Source = new("CNOM, recommandations sur la communication du médecin : images ne permettant aucune identification ; articles R. 4127-4 et R. 4127-73 du code de la santé publique.",
            "CNOM, recommendations on the physician’s communication: images that allow no identification; articles R. 4127-4 and R. 4127-73 of the Code de la santé publique."),
        Policy = new("Bloque une image décrite avec un visage, un nom, un tatouage ou un bandeau sur les yeux ; fait attester toute image clinique ou de patient.",
            "Blocks a picture described with a face, a name, a tattoo or a bar over the eyes; asks for an attestation for any clinical or patient image."),
        Problem = new("Cette image montre un patient ou une imagerie clinique. Confirmez qu’elle ne permet d’identifier personne : ni nom, ni date, ni établissement, ni signe distinctif, dans l’image comme dans le fichier. Le consentement ne suffirait pas.",
            "This picture shows a patient or clinical imagery. Confirm that it identifies nobody: no name, date, establishment or distinctive sign, in the image or in the file. Consent would not be enough."),
        Instead = new("Utilisez un dessin, une animation ou un mannequin, ou une banque d’enseignement anonymisée.", "Use a drawing, an animation or a model, or an anonymised teaching bank."),
        Breaks = ["Image : deux profils de la même patiente, visage entier visible."],
        Allows = ["Image : dessin au trait d’un genou.", "Image : façade du cabinet."],
    };

    private static readonly Bilingual s_face = new("L’image décrite permet de reconnaître un patient (visage, nom, tatouage ou bandeau sur les yeux) ; son accord n’y change rien.",
        "The picture described lets a patient be recognised (face, name, tattoo or bar over the eyes); their consent changes nothing.");

    public override void Look(PostReading post, FindingSink findings)
    {
        var subjects = post.Post.Media.Select(MediaSubject.Of).ToArray();
        if (subjects.Contains(MediaSubject.Subject.Face)) { findings.Add(Card, Severity.Block, s_face); }
        else if (subjects.Any(subject => subject is MediaSubject.Subject.Clinical or MediaSubject.Subject.Patient or MediaSubject.Subject.Unclear)) { findings.Add(Card, Severity.Attest); }
    }
}
