using Scheduler.Contracts.Agencies;

namespace Scheduler.Contracts.Charter;

/// <summary>What somebody said of a finding, with the text as it was: what the next rules are tried on.</summary>
[GenerateSerializer, Alias("remark-record"), Immutable]
public sealed record RemarkRecord
{
    /// <summary>Names the remark, so that saying it twice keeps it once.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>Mistake or contest.</summary>
    [Id(1)] public required RemarkKind Kind { get; init; }

    /// <summary>When (UTC).</summary>
    [Id(2)] public required DateTimeOffset At { get; init; }

    /// <summary>Who.</summary>
    [Id(3)] public required Actor By { get; init; }

    /// <summary>The post's key string.</summary>
    [Id(4)] public required string Post { get; init; }

    /// <summary>The finding.</summary>
    [Id(5)] public required PostFinding Finding { get; init; }

    /// <summary>The rule pack that found it.</summary>
    [Id(6)] public required string RulePack { get; init; }

    /// <summary>In their words.</summary>
    [Id(7)] public required string Remark { get; init; }

    /// <summary>The whole text and its facts as one line of the corpus (JSON), without anybody's name: what is expected is all that was found but this finding.</summary>
    [Id(8)] public required string Line { get; init; }
}
