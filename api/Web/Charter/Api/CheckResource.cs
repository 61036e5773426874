using System.Collections.Immutable;
using Scheduler.Contracts.Charter;

namespace Scheduler.Web.Charter.Api;

/// <summary>What the charter says of a text.</summary>
public sealed record CheckResource
{
    /// <summary>The gravest severity found; null: nothing was found.</summary>
    public required FindingSeverity? Verdict { get; init; }

    /// <summary>The rules' version.</summary>
    public required string RulePack { get; init; }

    /// <summary>What they found, in reading order.</summary>
    public required ImmutableArray<FindingResource> Findings { get; init; }

    internal static CheckResource Of(CheckReport report) => new()
    {
        Verdict = report.Findings.IsEmpty ? null : report.Findings.Max(finding => Severities.Of(finding.Severity)),
        RulePack = report.RulePack,
        Findings = [.. report.Findings.Select(FindingResource.Of)],
    };
}
