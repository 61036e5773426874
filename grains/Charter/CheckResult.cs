using System.Collections.Immutable;

namespace Scheduler.Charter;

/// <summary>What the charter says of one post.</summary>
/// <param name="RulePackVersion">The version of the rules that answered, <see cref="Rulebook.Version"/>; it stands beside every signature.</param>
/// <param name="Findings">Ordered by part, place and rule, without duplicates; the same for the same post.</param>
public sealed record CheckResult(string RulePackVersion, ImmutableArray<Finding> Findings)
{
    /// <summary>The gravest severity found.</summary>
    public Verdict Verdict => Findings.IsEmpty ? Verdict.Pass : (Verdict)Findings.Max(finding => (int)finding.Severity);
}
