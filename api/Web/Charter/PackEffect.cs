using System.Collections.Immutable;
using Scheduler.Contracts.Charter;

namespace Scheduler.Web.Charter;

/// <summary>What a rule pack would make of what is signed and has not left.</summary>
/// <param name="Version">The pack.</param>
/// <param name="Posts">Every such post; those that would be re-opened first.</param>
public sealed record PackEffect(string Version, ImmutableArray<RuleEffect> Posts)
{
    /// <summary>How many would be re-opened.</summary>
    public int Reopened => Posts.Count(p => !p.Worse.IsEmpty);
}
