using System.Collections.Immutable;
using Scheduler.Contracts.Channels;

namespace Scheduler.Contracts.Posts;

/// <summary>Everything an author writes: replaced as a whole by each edit.</summary>
[GenerateSerializer, Alias("post-content"), Immutable]
public sealed record PostContent
{
    /// <summary>Its name in the panel; never leaves.</summary>
    [Id(0)] public required string Title { get; init; }

    /// <summary>BCP 47, of the text.</summary>
    [Id(1)] public string Language { get; init; } = "fr";

    /// <summary>For whom.</summary>
    [Id(2)] public Audience Audience { get; init; }

    /// <summary>Where the facts come from: addresses or references.</summary>
    [Id(3)] public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The article of the owner's blog it was made from; empty: none.</summary>
    [Id(4)] public string Article { get; init; } = "";

    /// <summary>The subject's date and last review, as the charter asks (principle 3).</summary>
    [Id(5)] public DateOnly? DatedOn { get; init; }

    /// <summary>A partnership, in its own words; empty: none.</summary>
    [Id(6)] public string Partnership { get; init; } = "";

    /// <summary>One variant per channel.</summary>
    [Id(7)] public ImmutableArray<Variant> Variants { get; init; } = [];

    /// <summary>The order of its networks; null: the surgeon's own; an empty one: none.</summary>
    [Id(8)] public NetworkOrder? Order { get; init; }

    /// <summary>The campaign it was made from, set when it is made and kept by every edit; empty: none.</summary>
    [Id(9)] public string Campaign { get; init; } = "";

    /// <summary>The series of which it is one occurrence, set when it is made and kept by every edit; empty: none.</summary>
    [Id(10)] public string Series { get; init; } = "";
}
