namespace Scheduler.Contracts.Holds;

/// <summary>A member who was written to about a pause.</summary>
[GenerateSerializer, Alias("told-member"), Immutable]
public sealed record ToldMember
{
    /// <summary>The member's key string.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>As people know them.</summary>
    [Id(1)] public required string Name { get; init; }
}
