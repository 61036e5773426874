using Scheduler.Contracts.Posts;

namespace Scheduler.Silo.Demo;

/// <summary>The demonstration's pictures and film, all drawn for it.</summary>
public static class DemoMedia
{
    /// <summary>Publication 1, Instagram.</summary>
    public static DemoMedium HandCard { get; } = new(
        "main-carte.jpg", "Carte-titre : Des fourmillements dans la main, la nuit ? Article du cabinet de la main du Val-d’Orme", MediaNature.Drawing, 1080, 1350,
        "Cabinet de la main du Val-d’Orme\nDes fourmillements dans la main, la nuit ?\nle ligament\nle nerf médian\nArticle du cabinet");

    /// <summary>Article A, and the card of publication 1.</summary>
    public static DemoMedium Wrist { get; } = new(
        "poignet.jpg", "Dessin au trait d’un poignet : le nerf médian passe sous le ligament, dans le canal carpien", MediaNature.Drawing, 1200, 630, "ligament\nnerf médian\ncanal carpien");

    /// <summary>Publication 2, YouTube.</summary>
    public static DemoMedium Film { get; } = new("hernie.mp4", "Animation dessinée de 36 secondes, sans personnage, sous-titrée", MediaNature.Drawing, 640, 360);

    /// <summary>Article B, and its card.</summary>
    public static DemoMedium Hernia { get; } = new("hernie-une.jpg", "Dessin : une anse passe par un point faible de la paroi", MediaNature.Drawing, 1200, 630,
        "Hernie de l’aine : surveiller ou opérer ?\nla paroi\nla hernie");

    /// <summary>Publication 3, Instagram.</summary>
    public static DemoMedium Timeline { get; } = new(
        "tabac-frise.jpg", "Frise : 8 semaines, 4 semaines, 2 jours avant l’opération, puis la cicatrisation", MediaNature.Drawing, 1080, 1350,
        "Chirurgie digestive des Filaos\nOpération prévue, et le tabac ?\n8 semaines avant : le délai souvent visé\n4 semaines avant : un bénéfice déjà\n2 jours avant : le sang transporte mieux l’oxygène\nL’opération\nLa cicatrisation : continuer sans fumer, le temps qu’il faut");

    /// <summary>Article C, and its card.</summary>
    public static DemoMedium Weeks { get; } = new("tabac-une.jpg", "Frise : 8 semaines, 4 semaines, 2 jours, l’opération, la cicatrisation", MediaNature.Drawing, 1200, 630,
        "Chaque semaine compte\n8 semaines : le délai visé\n4 semaines : un bénéfice déjà\n2 jours : mieux oxygéné\nopération\ncicatrisation\nChirurgie digestive des Filaos");

    /// <summary>Publication 4: drawn noise, declared as clinical imaging.</summary>
    public static DemoMedium Ultrasound { get; } = new(
        "echo.jpg", "Image d’enseignement : coupe échographique transversale du poignet, annotations effacées", MediaNature.Clinical, 1080, 1350);

    /// <summary>Publication 5, version 1.</summary>
    public static DemoMedium Table { get; } = new("fetes.jpg", "Une main posée sur une table décorée", MediaNature.Drawing, 1080, 1350);

    /// <summary>Publication 5, version 2.</summary>
    public static DemoMedium Finger { get; } = new("doigt.jpg", "Dessin d’un doigt : le tendon, sa gaine et l’entrée du tunnel", MediaNature.Drawing, 1080, 1350,
        "Cabinet de la main du Val-d’Orme\nLe doigt à ressaut\nla gaine\nl’entrée du tunnel\nle tendon, épaissi\nDessin d’information");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DemoMedium> All { get; } = [HandCard, Wrist, Film, Hernia, Timeline, Weeks, Ultrasound, Table, Finger];
}
