namespace Scheduler.Contracts.Agencies;

/// <summary>Who does something: it travels inside every command, because timers have no caller.</summary>
[GenerateSerializer, Alias("actor"), Immutable]
public sealed record Actor
{
    /// <summary>What kind of caller. Only a person can sign.</summary>
    [Id(0)] public required ActorKind Kind { get; init; }

    /// <summary>The member's segment, the API key's id, or the part of the product that acts.</summary>
    [Id(1)] public required string Id { get; init; }

    /// <summary>As people know them; shown in histories.</summary>
    [Id(2)] public required string Name { get; init; }

    /// <summary>How they proved who they are: password, passkey …; empty for the product itself.</summary>
    [Id(3)] public string Means { get; init; } = "";

    /// <summary>The product itself.</summary>
    public static Actor System(string part) => new() { Kind = ActorKind.System, Id = part, Name = "Scheduler" };
}
