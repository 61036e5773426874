using System.Collections.Immutable;

namespace Scheduler.Charter;

/// <summary>The rules that come with this version of the product, for a page that people read.</summary>
public static class Rulebook
{
    /// <summary>Year, month and number of this set of rules; it changes whenever a verdict may change.</summary>
    public static string Version => RulePack.Current.Version;

    /// <summary>What each rule says, in the order of the law, the recommendations and the charter.</summary>
    public static ImmutableArray<RuleCard> All => RulePack.Current.Rules;
}
