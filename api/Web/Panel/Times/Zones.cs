using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Times;

/// <summary>Zones as people call them.</summary>
public static class Zones
{
    /// <summary>Where the charter and most readers live: shown beside an owner's own hour where the two differ.</summary>
    public static TimeZoneInfo Paris { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    private static readonly string[] French =
    [
        "Europe/Paris", "America/Guadeloupe", "America/Martinique", "America/Cayenne", "Indian/Reunion", "Indian/Mayotte",
        "America/Miquelon", "America/St_Barthelemy", "America/Marigot", "Pacific/Noumea", "Pacific/Tahiti", "Pacific/Wallis",
    ];

    /// <summary>The zones of France by the names of their places, and the one already chosen.</summary>
    public static IEnumerable<(string Id, string Name)> Choices(string chosen) =>
        French.Append(chosen).Where(id => id.Length > 0).Distinct().Select(id => (id, Place(id)));

    /// <summary>The zone of an IANA id; Paris when the id is not known here.</summary>
    public static TimeZoneInfo Of(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : Paris;

    /// <summary>heure de Paris, heure de La Réunion.</summary>
    public static string HourOf(TimeZoneInfo zone) => Say.It("zone.hour-of", Place(zone.Id));

    /// <summary>Paris, La Réunion, Martinique.</summary>
    public static string Place(string id) => id switch
    {
        "Indian/Reunion" => Say.It("zone.reunion"),
        "America/Cayenne" => Say.It("zone.guyane"),
        "Pacific/Noumea" => Say.It("zone.noumea"),
        "America/Miquelon" => Say.It("zone.miquelon"),
        "America/St_Barthelemy" => Say.It("zone.barthelemy"),
        "America/Marigot" => Say.It("zone.martin"),
        "Pacific/Wallis" => Say.It("zone.wallis"),
        _ => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' '),
    };

    /// <summary>The clocks of the two zones differ at that instant.</summary>
    public static bool Differ(TimeZoneInfo one, TimeZoneInfo other, DateTimeOffset at) => one.GetUtcOffset(at) != other.GetUtcOffset(at);
}
