using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;

namespace Scheduler.Silo.Demo;

/// <summary>The people of the demonstration, all invented.</summary>
public static class DemoCast
{
    /// <summary>The agency's segment.</summary>
    public const string Agency = "atelier-meridienne";

    /// <summary>Its name.</summary>
    public const string AgencyName = "Atelier Méridienne";

    /// <summary>The password of every member of the demonstration.</summary>
    public const string Password = "demonstration-2026";

    /// <summary>The agency's owner.</summary>
    public static Actor Owner { get; } = new() { Kind = ActorKind.Person, Id = "hortense", Name = "Hortense Delvaux", Means = "demo" };

    /// <summary>The community manager.</summary>
    public static Actor Manager { get; } = new() { Kind = ActorKind.Person, Id = "camille", Name = "Camille Aubry", Means = "demo" };

    /// <summary>The replacement, who may sign for Dr Bellacombe while the practice is closed.</summary>
    public static Actor Replacement { get; } = new() { Kind = ActorKind.Person, Id = "solene", Name = "Dr Solène Vauquelin", Means = "demo" };

    /// <summary>The hand surgeon, in Paris' zone.</summary>
    public static DemoSurgeon Corvaisier { get; } = new()
    {
        Id = "corvaisier", Name = "Dr Ysaline Corvaisier", Email = "ysaline.corvaisier@main-val-dorme.example", Speciality = "Chirurgie orthopédique et traumatologique",
        Rpps = "10999990012", CharterDaysAgo = 200, Site = DemoSites.Hand, Place = "Val-d’Orme", Slots = ["0 30 8 ? * TUE,THU"],
        Accounts =
        [
            // A page, not a person: a page's own posts can be read back, so a kill in mid-call needs nobody to look.
            new(Network.LinkedIn, "urn:li:organization:10999990012", "ysaline-corvaisier", "Dr Ysaline Corvaisier"),
            new(Network.Instagram, "17841400000000012", "main.valdorme", "Cabinet de la main du Val-d’Orme"),
            new(Network.X, "1850000000000000012", "dr_corvaisier", "Dr Ysaline Corvaisier"),
            new(Network.YouTube, "UCmainvaldorme0000000012", "mainvaldorme", "Cabinet de la main du Val-d’Orme"),
            new(Network.Bluesky, "did:plc:corvaisier2222222222222a", "dr-corvaisier.demo.example", "Dr Ysaline Corvaisier"),
        ],
    };

    /// <summary>The digestive surgeon, in La Réunion's zone.</summary>
    public static DemoSurgeon Bellacombe { get; } = new()
    {
        Id = "bellacombe", Name = "Dr Théophane Bellacombe", Email = "theophane.bellacombe@digestif-filaos.example", Speciality = "Chirurgie viscérale et digestive",
        Rpps = "10999990020", CharterDaysAgo = 40, Site = DemoSites.Digestive, Place = "Pointe-aux-Filaos, La Réunion", Slots = ["0 15 12 ? * WED"], QuietDays = [DayOfWeek.Sunday],
        Accounts =
        [
            new(Network.LinkedIn, "urn:li:organization:10999990020", "theophane-bellacombe", "Dr Théophane Bellacombe"),
            new(Network.Instagram, "17841400000000020", "digestif.filaos", "Digestif Filaos"),
            new(Network.X, "1850000000000000020", "dr_bellacombe", "Dr Théophane Bellacombe"),
            new(Network.YouTube, "UCdigestiffilaos00000020", "digestiffilaos", "Digestif Filaos"),
            new(Network.Bluesky, "did:plc:bellacombe2222222222222a", "dr-bellacombe.demo.example", "Dr Théophane Bellacombe"),
        ],
    };

    /// <summary>Both surgeons.</summary>
    public static IReadOnlyList<DemoSurgeon> Surgeons { get; } = [Corvaisier, Bellacombe];
}
