using System.Collections.Immutable;

namespace Scheduler.Contracts.Practices;

/// <summary>What a practice says of itself.</summary>
[GenerateSerializer, Alias("practice-profile"), Immutable]
public sealed record PracticeProfile
{
    /// <summary>Its name.</summary>
    [Id(0)] public required string Name { get; init; }

    /// <summary>IANA zone in which its rules are stated.</summary>
    [Id(1)] public required string TimeZone { get; init; }

    /// <summary>Where it is, as people write it.</summary>
    [Id(2)] public string Place { get; init; } = "";

    /// <summary>Its own websites (host names): links to them are links to itself.</summary>
    [Id(3)] public ImmutableArray<string> Sites { get; init; } = [];

    /// <summary>Its surgeons (owner segments, s.name).</summary>
    [Id(4)] public ImmutableArray<string> Surgeons { get; init; } = [];

    /// <summary>The associate (s.name) who signs for what leaves on the practice's channels.</summary>
    [Id(5)] public string SignedBy { get; init; } = "";
}
