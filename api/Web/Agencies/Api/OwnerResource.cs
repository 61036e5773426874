namespace Scheduler.Web.Agencies.Api;

/// <summary>A surgeon or a practice.</summary>
public sealed record OwnerResource
{
    /// <summary>s.name or p.name: what a post's owner names.</summary>
    public required string Id { get; init; }

    /// <summary>As people write it.</summary>
    public required string Name { get; init; }

    /// <summary>IANA zone in which its hours are stated.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Where it is.</summary>
    public required string Place { get; init; }

    internal static OwnerResource Of(OwnerSummary owner) =>
        new() { Id = owner.Key.Owner, Name = owner.Name, TimeZone = owner.TimeZone, Place = owner.Place };
}
