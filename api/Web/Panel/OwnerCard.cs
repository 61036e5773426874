using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Panel.Previews;

namespace Scheduler.Web.Panel;

/// <summary>A surgeon or a practice as pages show them.</summary>
/// <param name="Key">Whose.</param>
/// <param name="Name">Dr Ysaline Corvaisier.</param>
/// <param name="Headline">Speciality of a surgeon; empty for a practice.</param>
/// <param name="Place">Where they work.</param>
/// <param name="TimeZone">IANA zone in which all their hours are shown.</param>
public sealed record OwnerCard(OwnerKey Key, string Name, string Headline, string Place, string TimeZone)
{
    /// <summary>In which order their posts leave on their networks; null: each at its own hour.</summary>
    public NetworkOrder? Order { get; init; }

    /// <summary>Their segment in addresses: s.name, p.name.</summary>
    public string Segment => Key.Owner;

    /// <summary>The zone itself.</summary>
    public TimeZoneInfo Zone => Times.Zones.Of(TimeZone);

    /// <summary>How a network's reader sees them.</summary>
    public Publisher As(string account) => new(Name, Headline, account);
}
