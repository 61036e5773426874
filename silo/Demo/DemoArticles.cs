namespace Scheduler.Silo.Demo;

/// <summary>The demonstration's articles, in the order of their publication.</summary>
public static class DemoArticles
{
    /// <summary>The article whose followed passage can be corrected.</summary>
    public const string Corrected = "hernie-aine-surveiller-ou-operer";

    /// <summary>Three are there from the start; the others wait for a button.</summary>
    public static IReadOnlyList<DemoArticle> All { get; } =
    [
        new()
        {
            Number = 101, Site = DemoSites.Hand, Slug = "fourmillements-main-nuit-canal-carpien", Title = "Des fourmillements dans la main la nuit\u00A0: et si c’était le canal carpien\u00A0?",
            Categories = ["Poignet", "Information des patients"], Picture = "poignet.jpg", DaysBefore = 3, At = new(18, 5),
        },
        new()
        {
            Number = 201, Site = DemoSites.Digestive, Slug = Corrected, Title = "Hernie de l’aine\u00A0: surveiller ou opérer\u00A0?",
            Categories = ["Paroi abdominale", "Information des patients"], Picture = "hernie-une.jpg", Film = true, DaysBefore = 2, At = new(9, 0),
        },
        new()
        {
            Number = 205, Site = DemoSites.Digestive, Slug = "tabac-avant-une-operation", Title = "Fumer avant une opération\u00A0: pourquoi chaque semaine compte",
            Categories = ["Avant l’opération", "Prévention"], Picture = "tabac-une.jpg", DaysBefore = 2, At = new(9, 40),
        },
        new()
        {
            Number = 109, Site = DemoSites.Hand, Slug = "doigt-a-ressaut", Title = "Un doigt qui accroche\u00A0: le doigt à ressaut",
            Categories = ["Doigts", "Information des patients"], Picture = "doigt.jpg",
        },
        new()
        {
            Number = 212, Site = DemoSites.Digestive, Slug = "preparer-une-premiere-consultation", Title = "Préparer une première consultation",
            Categories = ["Informations pratiques"],
        },
    ];
}
