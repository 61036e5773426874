namespace Scheduler.Charter.Rules;

/// <summary>The words by which an alternative text says what a picture shows. Folded; each counts where a word begins, a final space asks for its end.</summary>
internal static class MediaWords
{
    public static string[] Drawn { get; } =
        ["dessin", "schema", "illustration", "illustre", "animation", "infographie", "pictogramme", "maquette", "mannequin", "en plastique", "peluche", "frise", "stylis", "logo ", "affich", "croquis", "aquarelle", "au feutre", "au trait",
            "modele anatomique", "moulage", "squelette", "bande dessinee", "caricature", "emoji", "drawing", "drawn", "diagram", "sketch", "cartoon", "carte titre", "fausse affiche", "banane", "fruit", "legume", "plantain", "orange ", "simulateur",
            "simulation", "statue", "tableau ", "gravure", "peinture", "planche anatomique"];

    public static string[] Clinical { get; } =
        ["radiographie", "radio d", "radio avant", "radio apres", "scanner", "scan ", "irm ", "tep ", "coupe axiale", "coupe coronale", "coupe sagittale", "coupe frontale", "coupe de ", "coupe tomodensito", "echographi", "echo d", "doppler", "endoscop", "fibroscop", "coloscop", "cystoscop",
            "hysteroscop", "laryngoscop", "otoscop", "cordes vocales", "vue operatoire", "vue peroperatoire", "vue du bloc", "champ operatoire", "champs operatoires", "peroperatoire", "per operatoire", "arthroscop", "coelioscop", "laparoscop", "thoracoscop", "cliche", "piece operatoire",
            "piece d exerese", "fond d oeil", "mammographi", "arteriographi", "angiograph", "scintigraph", "electrocardiogramme", "x ray", "xray", "radiograph", "ct scan", "ct slice", "mri", "ultrasound", "operating field", "operative view", "surgical field", "intraoperative", "ecran de scopie", "scopie", "image operatoire",
            "incision", "champ sterile", "champs steriles", "ventre ouvert", "thorax ouvert", "crane ouvert", "piece d anatomie", "piece anatomique", "panoramique dentaire", "pet scan", "dissection", "biopsie", "site operatoire", "compte rendu operatoire", "bilan sanguin", "dossier medical", "audiogramme", "calcul extrait", "calculs extraits", "tumeur", "plaie "];

    public static string[] Person { get; } =
        ["patient", "opere ", "operee", "operes ", "malade", "meme femme", "meme homme", "meme personne", "meme dame", "meme enfant", "same woman", "same man", "same person", "same patient", "femme", "homme ", "jeune fille", "fillette", "garcon", "dame ", "enfant", "bebe", "nouveau ne", "nouveaux nes", "nourrisson", "adolescent", "monsieur", "madame",
            "portrait", "profils", "influenceu", "acteur", "actrice", "chanteu", "personne reconnaissable", "temoin", "woman", "a man", "young man", "girl", "boy ", "child", "silhouette d un", "maman", "papa ", "grand mere", "grand pere", "joueu", "footballeu", "convive"];

    public static string[] Staff { get; } =
        ["chirurgien", "soignant", "equipe", "infirmier", "medecin", "interne", "etudiant", "externe", "instrumentiste", "anesthesiste", "docteur", "dr ", "pr ", "professeur", "praticien", "secretaire", "aide soignant", "brancardier", "kinesi", "sage femme", "orateur", "oratrice", "conferenci", "confrere", "collegue", "benevole", "pompier",
            "surgeon", "staff", "team", "nurse", "doctor", "speaker", "student", "panel", "face camera", "gante", "blouse blanche", "en blouse verte"];

    /// <summary>Parts of a body that nobody photographs for another reason.</summary>
    public static string[] Body { get; } =
        ["photo de taille", "bandeaux de regard", "bandeau de regard", "de profil", "profils", "profil du nez", "profil du visage", "profil du meme", "profil du menton", "profil d un", "profil de la", "profil de patient", "profil droit", "profil gauche", "taille", "seins", "sein ", "poitrine", "buste", "decollete", "ventre", "abdomen", "fesses", "cuisse", "nez ", "menton", "paupiere", "regard ", "bandeau de", "brancard", "lit d hopital", "dans son lit", "perfusion", "blouse d hopital", "chemise d hopital", "fauteuil roulant", "lobe", "oreille", "levres", "bouche", "machoire", "front ", "ride", "cou ",
            "cicatrice", "nombril", "hanches", "genou", "cheville", "epaule", "coude", "poignet", "mollet", "jambe", "varice", "crane", "cuir chevelu", "calvitie", "dents ", "orteil", "hallux", "aisselle", "torse", "hematome", "pansement", "attelle", "platre", "main operee", "main sutur", "main recousue", "sutures", "points de suture", "suturee", "doigt", "dos nu", "dos d un", "seconde peau",
            "avant et apres", "avant apres", "before and after", "before after", "cote a cote", "side by side", "resultat", "silhouette", "belly", "tummy", "breast", "nose", "chin", "waist", "eyelid", "scar", "knee", "thigh", "buttock", "lips", "wrinkle", "hairline", "oeil ", "gros plan d"];

    public static string[] Face { get; } =
        ["visage entier", "visage net", "visages nets", "naevus", "tache de naissance", "cicatrice en forme", "nom de l opere", "nom d un patient", "noms des patients", "noms de patients", "nom d une patiente", "nom des operes", "liste nominative", "regarde l appareil", "regardant l appareil", "face a l appareil", "regard camera", "visage visible", "visages visibles", "visage reconnaissable", "visages reconnaissables", "visage a decouvert", "visage decouvert", "a visage decouvert", "reconnaissable", "visage non floute", "visage non masque", "bandeau noir", "bandeau sur les yeux", "barre noire", "rectangle noir", "black bar", "yeux caches", "yeux barres", "yeux masques", "yeux floutes", "visage floute", "visage pixelise", "eyes hidden", "eyes covered", "blurred face", "face blurred",
            "selfie d", "selfie avec", "tous deux sourient", "tatouage", "tatou", "tattoo", "grain de beaute", "piercing", "nom du patient", "nom de la patiente", "nom de famille", "nom lisible", "noms lisibles", "prenom lisible", "prenom visible", "nom visible", "etiquette", "bracelet d identi", "bracelet", "date de naissance", "nee le ", "ne le ", "ddn ", "numero de securite", "ipp ",
            "patientes visibles", "patients visibles", "patiente visible", "patient visible", "name visible", "name readable", "name tag", "wristband", "face visible", "faces visible", "full face", "recognisable", "recognizable", "identifiable", "face a l objectif", "regard vers l objectif", "sourit a l objectif", "souriant a l objectif", "regarde l objectif", "regarde la camera"];

    /// <summary>"Visage" itself: a face, unless these words say that it is out of the picture.</summary>
    public static string[] FaceHidden { get; } =
        ["visage hors", "visage coupe", "visage recadre", "visage non visible", "visage cache", "visage tourne", "visage masque", "visage absent", "sans visage", "tete hors", "aucun visage", "pas de visage", "ni visage", "visage dessine", "visage stylise", "face cropped", "face out of", "no face", "visage invisible"];

    public static string[] Safe { get; } =
        ["sans personne reconnaissable", "personne n est reconnaissable", "personne reconnaissable absente", "personne d identifiable", "personne n est identifiable", "aucune personne", "sans personne", "personne a l image", "aucun patient", "aucune patiente", "sans patient", "pas de patient", "no patient", "nobody", "equipe reconnaissable", "ai ", "par ia", "generee par", "genere par", "intelligence artificielle", "libre de droits", "stock photo", "banque d images", "animal", "lynx", "chat ", "chien", "presenter", "faux profil", "faux compte", "membres de l equipe",
            "staff members", "salle vide", "dossard", "coureur", "randonn", "velo ", "assiette", "cuisine", "marathon", "salle d attente", "exemple interdit"];

    /// <summary>Where the names of patients are written.</summary>
    public static string[] Records { get; } = ["programme", "planning", "tableau blanc", "tableau d affichage", "tableau du bloc", "liste", "ecran", "dossier", "agenda", "feuille", "etiquette", "compte rendu", "ordonnance", "courrier", "post it", "cahier", "registre", "pancarte", "screen", "whiteboard", "list ", "chart", "schedule", "capture"];

    /// <summary>Of a video of the team: the patient is not seen.</summary>
    public static string[] OutOfFrame { get; } = ["hors champ", "sans visage", "aucun visage", "personne d identifiable", "patient invisible", "patiente invisible", "non visible", "out of frame", "off camera"];

    public static string[] NotRecognised { get; } = ["non reconnaissable", "non identifiable", "pas reconnaissable", "pas identifiable", "ni reconnaissable", "sans nom", "aucun nom", "ni nom", "nom masque", "nom efface", "sans tatouage", "etiquette masquee", "not identifiable", "not recognisable", "unrecognisable"];

    /// <summary>Says that two pictures show the same, at two times.</summary>
    public static string[] Same { get; } = ["meme ", "memes ", "same ", "identique"];

    public static string[] Times { get; } =
        ["avant", "apres", "before", "after", "plus tard", "later", "preop", "postop", "jour de l operation", "mois", "semaine", "month", "week", "j0", "j 0", "initial", "a un an", "superpose", "marquage", "degonfle", "aminci", "affine", "plus grand", "plus plat", "plus fin"];

    /// <summary>One picture made of two.</summary>
    public static string[] Two { get; } = ["deux photos", "deux selfies", "deux portraits", "deux vues", "deux profils", "deux images", "deux vignettes", "montage", "diptyque", "two photos", "two pictures", "two views", "collage"];

    /// <summary>Of a patient whose face is seen, though the word is not written.</summary>
    public static string[] Seen { get; } = ["souri", "smil", "pouce leve", "bras dessus", "enlac", "embrass", "pose avec", "posent avec", "poignee de main", "serre la main", "les larmes aux yeux", "hilare", "rayonnant", "thumbs up", "eclate de rire"];

    /// <summary>Who is surely a patient.</summary>
    public static string[] InCare { get; } = ["patient", "opere ", "operee", "operes ", "lit d hopital", "dans son lit", "blouse d hopital", "chemise d hopital", "brancard", "perfusion", "hospital bed", "hospital gown"];
}
