using System.Collections.Immutable;
using Scheduler.Contracts.Posts;

namespace Scheduler.Contracts.Boards;

/// <summary>A post on the boards: enough for a list, fed forward by the post itself.</summary>
[GenerateSerializer, Alias("post-line"), Immutable]
public sealed record PostLine
{
    /// <summary>The post's key string.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>Its name in the panel.</summary>
    [Id(1)] public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    [Id(2)] public required PostState State { get; init; }

    /// <summary>Version shown.</summary>
    [Id(3)] public required int Version { get; init; }

    /// <summary>Findings that block.</summary>
    [Id(4)] public int Blocks { get; init; }

    /// <summary>Findings to attest.</summary>
    [Id(5)] public int Attests { get; init; }

    /// <summary>Findings worth a look.</summary>
    [Id(6)] public int Warns { get; init; }

    /// <summary>Where each variant goes and when.</summary>
    [Id(7)] public ImmutableArray<PlannedPublication> Plan { get; init; } = [];

    /// <summary>Why a change was asked, or it was declined or cancelled.</summary>
    [Id(8)] public string Reason { get; init; } = "";

    /// <summary>Last change (UTC).</summary>
    [Id(9)] public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Who made it, as people know them.</summary>
    [Id(10)] public string UpdatedBy { get; init; } = "";

    /// <summary>The first words of the first variant.</summary>
    [Id(11)] public string Excerpt { get; init; } = "";
}
