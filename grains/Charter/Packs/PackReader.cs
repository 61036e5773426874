using System.Collections.Immutable;
using Scheduler.Charter.Lexicon;

namespace Scheduler.Charter.Packs;

/// <summary>Reads the files of a pack: its version and order, its word lists, its rules.</summary>
internal static class PackReader
{
    public const string Manifest = "pack.txt";

    public static (string Version, Engine Engine, ImmutableArray<RuleCard> Cards) Read(IReadOnlyCollection<RuleFile> files)
    {
        var manifest = RuleLine.Read(files.FirstOrDefault(file => file.Name == Manifest) ?? throw new RuleFileException(Manifest, 0, new("Le fichier pack.txt manque.", "The file pack.txt is missing.")));
        var version = Of(manifest, "version").Value;
        var order = Of(manifest, "règles").Several().ToList();
        var rules = files.Where(file => file.Name.EndsWith(".rule", StringComparison.Ordinal)).Select(file => new RuleReader(file).Read()).ToList();
        AgreeWith(order, rules);
        var lists = new WordLists(files.Where(file => file.Name.EndsWith(".words", StringComparison.Ordinal)).SelectMany(WordListReader.Read));
        var ordered = order.Select(id => rules.Single(rule => rule.Card.Id == id)).ToImmutableArray();
        return (version, new Engine(version, ordered, lists), [.. ordered.Select(rule => rule.Card)]);
    }

    private static RuleLine Of(List<RuleLine> manifest, string key) =>
        manifest.FirstOrDefault(line => line.Key == key && line.Value.Length > 0) ?? throw new RuleFileException(Manifest, 0, new($"La ligne « {key}: » manque.", $"The line “{key}:” is missing."));

    private static void AgreeWith(List<string> order, List<RuleDefinition> rules)
    {
        if (rules.GroupBy(rule => rule.Card.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new RuleFileException(twice.Last().File, 0, new($"La règle {twice.Key} est écrite deux fois.", $"Rule {twice.Key} is written twice."));
        }
        var missing = order.Except(rules.Select(rule => rule.Card.Id)).Concat(rules.Select(rule => rule.Card.Id).Except(order)).Concat(order.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key)).FirstOrDefault();
        if (missing is not null)
        {
            throw new RuleFileException(Manifest, 0, new($"La règle {missing} doit avoir un fichier, et une place dans pack.txt.", $"Rule {missing} needs one file, and one place in pack.txt."));
        }
    }
}
