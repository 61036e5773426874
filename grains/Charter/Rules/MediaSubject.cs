using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>What a picture shows: what its author declares, or else what its alternative text says.</summary>
internal static class MediaSubject
{
    public enum Subject
    {
        Other,
        Drawing,
        Clinical,

        /// <summary>A body without a face: it may be a patient's.</summary>
        Unclear,
        Patient,

        /// <summary>A face, a name, a tattoo, a bar over the eyes.</summary>
        Face,
    }

    private static readonly string[] s_drawn =
        ["dessin", "schema", "illustration", "illustre", "animation", "infographie", "pictogramme", "maquette", "mannequin", "plastique", "peluche", "frise", "stylise", "logo", "affiche", "drawing", "drawn", "diagram", "sketch", "cartoon", "aucune image de patient", "carte-titre", "silhouette dessinee"];

    private static readonly string[] s_clinical =
        ["radiographie", "radio de", "scanner", "irm", "coupe", "echographi", "endoscop", "fibroscop", "cordes vocales", "vue operatoire", "champ operatoire", "peroperatoire", "per-operatoire", "arthroscop", "coelioscop", "cliche", "piece operatoire", "fond d'oeil", "mammographi", "x-ray", "xray", "ct scan", "mri scan", "ultrasound", "operating field", "intraoperative", "scopie"];

    private static readonly string[] s_person = ["patient", "operee", "meme femme", "meme homme", "same woman", "same man", "jeune femme", "jeune homme", "portrait", "profils", "influenceu", "acteur", "personne reconnaissable", "temoin"];

    private static readonly string[] s_face =
        ["visage entier", "visage visible", "visages visibles", "visage reconnaissable", "reconnaissable", "bandeau noir", "bandeau sur les yeux", "black bar", "yeux caches", "eyes hidden", "tatouage", "tattoo", "nom du patient", "nom de la patiente", "nom lisible", "bracelet", "patientes visibles", "patients visibles", "patiente visible", "patient visible", "name visible", "face visible", "faces visible", "recognisable", "recognizable"];

    private static readonly string[] s_body = ["photos de", "deux photos", "photo de taille", "bandeaux de regard", "profil", "taille", "seins", "poitrine", "ventre", "fesses", "avant et apres", "avant/apres", "before and after", "side by side", "cote a cote", "resultat"];

    private static readonly string[] s_safe = ["sans personne reconnaissable", "personne n'est reconnaissable", "aucun patient", "aucune patiente", "no patient", "equipe reconnaissable", "ai ", "par ia", "banque d'images", "faux profil", "membres de l'equipe", "staff members"];

    public static Subject Of(CheckedMedia media) => media.Nature switch
    {
        MediaNature.Drawing => Subject.Drawing,
        MediaNature.Place or MediaNature.Team or MediaNature.Stock => Subject.Other,
        MediaNature.Clinical => Described(media) is Subject.Face ? Subject.Face : Subject.Clinical,
        MediaNature.Patient or MediaNature.Result => Described(media) is Subject.Face ? Subject.Face : Subject.Patient,
        _ => Described(media),
    };

    private static Subject Described(CheckedMedia media)
    {
        var words = TextFolder.Fold(media.Alt ?? "").Bare;
        if (words.Length < 3 || Says(words, s_safe)) { return Subject.Other; }
        if (Says(words, s_face) && (Says(words, s_person) || Says(words, s_clinical) || Says(words, s_body))) { return Subject.Face; }
        if (Says(words, s_drawn)) { return Subject.Drawing; }
        if (Says(words, s_clinical)) { return Subject.Clinical; }
        if (Says(words, s_person) && (Says(words, s_body) || words.Contains("patient", StringComparison.Ordinal))) { return Subject.Patient; }
        return Says(words, s_body) ? Subject.Unclear : Subject.Other;
    }

    private static bool Says(string words, string[] any)
    {
        foreach (var one in any) { if (words.Contains(one, StringComparison.Ordinal)) { return true; } }
        return false;
    }
}
