using System.Collections.Immutable;
using Scheduler.Charter;

namespace Scheduler.Web.Charter;

/// <summary>What the charter says of a text.</summary>
/// <param name="RulePack">The rules' version.</param>
/// <param name="Findings">What they found, in reading order.</param>
public sealed record CheckReport(string RulePack, ImmutableArray<Finding> Findings);
