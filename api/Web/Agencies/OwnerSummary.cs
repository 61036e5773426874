using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Practices;
using Scheduler.Contracts.Surgeons;

namespace Scheduler.Web.Agencies;

/// <summary>A surgeon or a practice in a list.</summary>
public sealed record OwnerSummary
{
    /// <summary>Its key.</summary>
    public required OwnerKey Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>IANA zone in which its hours are shown.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Where it is.</summary>
    public string Place { get; init; } = "";

    /// <summary>The surgeon's profile; null for a practice.</summary>
    public SurgeonProfile? Surgeon { get; init; }

    /// <summary>The practice's profile; null for a surgeon.</summary>
    public PracticeProfile? Practice { get; init; }

    /// <summary>A surgeon's.</summary>
    public static OwnerSummary Of(OwnerKey key, SurgeonProfile profile) =>
        new() { Key = key, Name = profile.Name, TimeZone = profile.TimeZone, Place = profile.Place, Surgeon = profile };

    /// <summary>A practice's.</summary>
    public static OwnerSummary Of(OwnerKey key, PracticeProfile profile) =>
        new() { Key = key, Name = profile.Name, TimeZone = profile.TimeZone, Place = profile.Place, Practice = profile };
}
