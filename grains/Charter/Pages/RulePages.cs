using System.Collections.Immutable;

namespace Scheduler.Charter.Pages;

/// <summary>The rules for a person who reads law: an index, and one page a rule that fits an A4 sheet printed.</summary>
/// <remarks>Made from the rule files and nothing else, in French; the same pack always gives the same pages.</remarks>
public static class RulePages
{
    /// <summary>The index's file.</summary>
    public const string Index = "index.html";

    /// <summary>The word lists' file.</summary>
    public const string Lists = "listes.html";

    /// <summary>The index, the word lists, then a page for each rule in the order of the pack.</summary>
    /// <param name="pack">The rules.</param>
    /// <param name="files">The files it was read from.</param>
    public static ImmutableArray<RulePage> Of(RulePack pack, IReadOnlyCollection<RuleFile> files)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(files);
        var recognised = Recognised.In(files);
        return [new(Index, IndexDocument.Write(pack)), new(Lists, ListDocument.Write(pack, files)), .. pack.Rules.Select(rule => new RulePage(NameOf(rule.Id), RuleDocument.Write(pack, rule, recognised.GetValueOrDefault(rule.Id, Recognised.Nothing))))];
    }

    /// <summary>The file of a rule's page.</summary>
    public static string NameOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return string.Concat(id.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-' ? letter : '_')) + ".html";
    }
}
