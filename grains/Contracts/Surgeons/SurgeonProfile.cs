using System.Collections.Immutable;
using Scheduler.Contracts.Channels;

namespace Scheduler.Contracts.Surgeons;

/// <summary>What is known of a surgeon.</summary>
[GenerateSerializer, Alias("surgeon-profile"), Immutable]
public sealed record SurgeonProfile
{
    /// <summary>As people write it: Dr Ysaline Corvaisier.</summary>
    [Id(0)] public required string Name { get; init; }

    /// <summary>IANA zone in which their rules are stated and their hours shown.</summary>
    [Id(1)] public required string TimeZone { get; init; }

    /// <summary>Qualification, as the Order registers it.</summary>
    [Id(2)] public string Speciality { get; init; } = "";

    /// <summary>11 digits, Luhn key included.</summary>
    [Id(3)] public string Rpps { get; init; } = "";

    /// <summary>The RPPS number was checked against the public directory.</summary>
    [Id(4)] public bool RppsVerified { get; init; }

    /// <summary>The charter of 16 January 2025 was signed on that day; null: not signed.</summary>
    [Id(5)] public DateOnly? CharterSignedOn { get; init; }

    /// <summary>The departmental council was told of the accounts on that day (art. R. 4127-19-1).</summary>
    [Id(6)] public DateOnly? OrderInformedOn { get; init; }

    /// <summary>Declared interests; empty: none.</summary>
    [Id(7)] public ImmutableArray<string> Interests { get; init; } = [];

    /// <summary>The practice they belong to (p.name); empty: none.</summary>
    [Id(8)] public string Practice { get; init; } = "";

    /// <summary>Their own websites (host names).</summary>
    [Id(9)] public ImmutableArray<string> Sites { get; init; } = [];

    /// <summary>The member segment they sign in with; empty: they cannot sign yet.</summary>
    [Id(10)] public string Member { get; init; } = "";

    /// <summary>Who may sign for them, past ones included.</summary>
    [Id(11)] public ImmutableArray<Delegation> Delegations { get; init; } = [];

    /// <summary>Where they work, as people write it.</summary>
    [Id(12)] public string Place { get; init; } = "";

    /// <summary>How often they publish, all channels together; null: no limit but the channels' own. Set by its own command.</summary>
    [Id(13)] public OwnerRhythm? Rhythm { get; init; }

    /// <summary>In which order their posts leave on their networks; null: each at its own hour. Set by its own command.</summary>
    [Id(14)] public NetworkOrder? Order { get; init; }
}
