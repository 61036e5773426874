namespace Scheduler.Silo.Demo;

/// <summary>The two websites.</summary>
public static class DemoSites
{
    /// <summary>The hand practice, Europe/Paris.</summary>
    public static DemoSite Hand { get; } = new()
    {
        Name = "main-val-dorme", Title = "Cabinet de la main du Val-d’Orme", Tagline = "Chirurgie de la main · information des patients", Author = "Dr Ysaline Corvaisier", Zone = "Europe/Paris",
    };

    /// <summary>The digestive practice, Indian/Reunion.</summary>
    public static DemoSite Digestive { get; } = new()
    {
        Name = "digestif-filaos", Title = "Cabinet de chirurgie digestive des Filaos", Tagline = "Chirurgie viscérale et digestive · information des patients", Author = "Dr Théophane Bellacombe", Zone = "Indian/Reunion",
    };

    /// <summary>Both.</summary>
    public static IReadOnlyList<DemoSite> All { get; } = [Hand, Digestive];
}
