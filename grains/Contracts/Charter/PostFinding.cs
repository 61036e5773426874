namespace Scheduler.Contracts.Charter;

/// <summary>What the charter check found in a post, as it travels and is kept.</summary>
[GenerateSerializer, Alias("post-finding"), Immutable]
public sealed record PostFinding
{
    /// <summary>The rule's id.</summary>
    [Id(0)] public required string Rule { get; init; }

    /// <summary>How grave.</summary>
    [Id(1)] public required FindingSeverity Severity { get; init; }

    /// <summary>The channel's key string whose variant it is about; empty: the post as a whole.</summary>
    [Id(2)] public string Channel { get; init; } = "";

    /// <summary>Which text: text, title, alt text …</summary>
    [Id(3)] public string Part { get; init; } = "text";

    /// <summary>First UTF-16 unit.</summary>
    [Id(4)] public int Start { get; init; }

    /// <summary>After the last UTF-16 unit.</summary>
    [Id(5)] public int End { get; init; }

    /// <summary>The exact words; null for what has no words.</summary>
    [Id(6)] public string? Quote { get; init; }

    /// <summary>What is wrong, in French.</summary>
    [Id(7)] public required string ProblemFr { get; init; }

    /// <summary>What is wrong, in English.</summary>
    [Id(8)] public required string ProblemEn { get; init; }

    /// <summary>The text a person can look up, in French.</summary>
    [Id(9)] public required string SourceFr { get; init; }

    /// <summary>The text a person can look up, in English.</summary>
    [Id(10)] public required string SourceEn { get; init; }

    /// <summary>What to write instead, in French.</summary>
    [Id(11)] public required string InsteadFr { get; init; }

    /// <summary>What to write instead, in English.</summary>
    [Id(12)] public required string InsteadEn { get; init; }
}
