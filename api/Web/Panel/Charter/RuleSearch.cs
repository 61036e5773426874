using System.Globalization;
using Scheduler.Charter;

namespace Scheduler.Web.Panel.Charter;

/// <summary>Finds rules by words: all of them, in any order, whatever their case and accents.</summary>
public static class RuleSearch
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly CompareInfo Compare = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>The rules that hold every word, in their order; all of them when nothing is asked.</summary>
    public static IReadOnlyList<RuleCard> Find(IEnumerable<RuleCard> rules, string? asked)
    {
        var words = (asked ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. rules.Where(rule => Array.TrueForAll(words, word => Texts(rule).Any(text => Compare.IndexOf(text, word, Loosely) >= 0)))];
    }

    private static IEnumerable<string> Texts(RuleCard rule) =>
        new[] { rule.Title, rule.Source, rule.Policy, rule.Problem, rule.Instead }.SelectMany(text => new[] { text.French, text.English }).Concat(rule.Breaks).Append(rule.Id);
}
