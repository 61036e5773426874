using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;

namespace Scheduler.Silo.Demo;

/// <summary>One of the two surgeons, with a practice, a blog and five accounts.</summary>
public sealed record DemoSurgeon
{
    /// <summary>The member segment; the owner is s. followed by it.</summary>
    public required string Id { get; init; }

    /// <summary>As people write it.</summary>
    public required string Name { get; init; }

    /// <summary>Where they sign in.</summary>
    public required string Email { get; init; }

    /// <summary>Qualification.</summary>
    public required string Speciality { get; init; }

    /// <summary>Fictitious, with a right key.</summary>
    public required string Rpps { get; init; }

    /// <summary>Days before the first start: the charter was signed.</summary>
    public required int CharterDaysAgo { get; init; }

    /// <summary>The practice's segment without its prefix, and its site.</summary>
    public required DemoSite Site { get; init; }

    /// <summary>Where they work.</summary>
    public required string Place { get; init; }

    /// <summary>Quartz cron expressions.</summary>
    public required ImmutableArray<string> Slots { get; init; }

    /// <summary>Nothing is planned on these days.</summary>
    public ImmutableArray<DayOfWeek> QuietDays { get; init; } = [];

    /// <summary>Five accounts.</summary>
    public required ImmutableArray<DemoAccount> Accounts { get; init; }

    /// <summary>The owner's key.</summary>
    public OwnerKey Owner => OwnerKey.Surgeon(DemoCast.Agency, Id);

    /// <summary>The practice's key.</summary>
    public OwnerKey Practice => OwnerKey.Practice(DemoCast.Agency, Site.Name);

    /// <summary>Who signs, in commands.</summary>
    public Actor Actor => new() { Kind = ActorKind.Person, Id = Id, Name = Name, Means = "demo" };

    /// <summary>A channel's key string.</summary>
    public string On(Network network) => Accounts.First(a => a.Network == network).Channel(Owner).ToString();
}
