using System.Security.Cryptography;
using System.Text;

namespace Scheduler.Contracts.Charter;

/// <summary>Which finding is meant, whatever list it stands in: the rule and the passage.</summary>
[GenerateSerializer, Alias("finding-mark"), Immutable]
public sealed record FindingMark
{
    /// <summary>The rule's id.</summary>
    [Id(0)] public required string Rule { get; init; }

    /// <summary>The channel's key string; empty: the post as a whole.</summary>
    [Id(1)] public string Channel { get; init; } = "";

    /// <summary>Which text.</summary>
    [Id(2)] public string Part { get; init; } = "text";

    /// <summary>The exact words; empty for what has no words.</summary>
    [Id(3)] public string Quote { get; init; } = "";

    /// <summary>A short name for an address: 16 hexadecimal digits, the same for the same passage.</summary>
    public string Slug => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Rule}\n{Channel}\n{Part}\n{Quote}")))[..16];

    /// <summary>The mark of a finding.</summary>
    public static FindingMark Of(PostFinding finding) =>
        new() { Rule = finding.Rule, Channel = finding.Channel, Part = finding.Part, Quote = finding.Quote ?? "" };
}
