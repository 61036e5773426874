using Scheduler.Charter;
using Scheduler.Contracts.Charter;
using Scheduler.Web.Channels.Api;

namespace Scheduler.Web.Charter.Api;

/// <summary>What the charter check found.</summary>
public sealed record FindingResource
{
    /// <summary>Names it in addresses: the same for the same rule and passage.</summary>
    public string Id { get; init; } = "";

    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>Warn: worth a look. Attest: the surgeon must give their word. Block: it does not leave.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The channel it is about, as network/account; empty: the whole post, or a text without a channel.</summary>
    public string Channel { get; init; } = "";

    /// <summary>Which text: text, title, alt/1 …</summary>
    public required string Part { get; init; }

    /// <summary>First UTF-16 unit of the passage.</summary>
    public int Start { get; init; }

    /// <summary>The UTF-16 unit after the passage; equal to the start when there is none.</summary>
    public int End { get; init; }

    /// <summary>The exact words; null for what has no words.</summary>
    public string? Quote { get; init; }

    /// <summary>What is wrong, in both languages.</summary>
    public required TextResource Problem { get; init; }

    /// <summary>The text a person can look up.</summary>
    public required TextResource Source { get; init; }

    /// <summary>What to write instead.</summary>
    public required TextResource Instead { get; init; }

    /// <summary>Words that can stand in place of the passage or its sentence. Null: a person writes it anew, or the finding was kept with a post.</summary>
    public ReplacementResource? Replacement { get; init; }

    internal static FindingResource Of(Finding finding) => new()
    {
        Rule = finding.Rule,
        Severity = Severities.Of(finding.Severity),
        Part = finding.Part,
        Start = finding.Start ?? 0,
        End = finding.End ?? 0,
        Quote = finding.Quote,
        Problem = TextResource.Of(finding.Problem),
        Source = TextResource.Of(finding.Source),
        Instead = TextResource.Of(finding.Instead),
        Replacement = ReplacementResource.Of(finding),
    };

    internal static FindingResource Of(PostFinding finding) => new()
    {
        Id = FindingMark.Of(finding).Slug,
        Rule = finding.Rule,
        Severity = finding.Severity,
        Channel = ChannelRef.Of(finding.Channel),
        Part = finding.Part,
        Start = finding.Start,
        End = finding.End,
        Quote = finding.Quote,
        Problem = new(finding.ProblemFr, finding.ProblemEn),
        Source = new(finding.SourceFr, finding.SourceEn),
        Instead = new(finding.InsteadFr, finding.InsteadEn),
    };
}
