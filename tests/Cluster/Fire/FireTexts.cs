namespace Scheduler.Tests.Cluster.Fire;

/// <summary>Sober sentences, none like another: repetition has its own guard.</summary>
internal static class FireTexts
{
    private static readonly string[] Words =
    [
        "marche", "escalier", "épaule", "genou", "cheville", "poignet", "hanche", "repos", "kinésithérapie", "ordonnance", "radiographie", "cicatrice", "pansement",
        "consultation", "secrétariat", "horaires", "parking", "ascenseur", "accueil", "dossier", "carte", "mutuelle", "anesthésie", "jeûne", "douche", "rasage",
        "allergie", "convocation", "chambre", "ambulance", "retour", "domicile", "infirmière", "bureau", "reprise",
        "sport", "natation", "jardin", "voiture", "train", "avion", "vacances", "hiver", "printemps", "automne", "lundi", "mardi",
    ];

    public static string Of(int wave, string network, Random random)
    {
        var drawn = Enumerable.Range(0, 14).Select(_ => Words[random.Next(Words.Length)]).ToList();
        return $"Fiche {wave}, {network}. {string.Join(' ', drawn.Take(5))}. {string.Join(' ', drawn.Skip(5).Take(5))}. {string.Join(' ', drawn.Skip(10))}.";
    }
}
