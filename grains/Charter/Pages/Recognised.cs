using System.Collections.Immutable;
using Scheduler.Charter.Packs;

namespace Scheduler.Charter.Pages;

/// <summary>What a rule's detector, a part of the program, asks for by name; it stands in the rule's file and in no signal.</summary>
/// <param name="Detector">Its name; empty: the rule has none.</param>
/// <param name="Groups">The phrases it asks for, as written, by their names.</param>
internal sealed record Recognised(string Detector, ImmutableArray<KeyValuePair<string, string>> Groups)
{
    public static Recognised Nothing { get; } = new("", []);

    /// <summary>By the rules' ids.</summary>
    public static Dictionary<string, Recognised> In(IEnumerable<RuleFile> files)
    {
        var all = new Dictionary<string, Recognised>(StringComparer.Ordinal);
        foreach (var lines in files.Where(file => file.Name.EndsWith(".rule", StringComparison.Ordinal)).Select(RuleLine.Read))
        {
            if (lines.FirstOrDefault(line => line.Key == "règle") is not { } rule) { continue; }
            var detector = lines.FirstOrDefault(line => line.Key == "détecteur")?.Value ?? "";
            all[rule.Value] = new(detector, [.. lines.Where(line => line.Key == "groupe").Select(line => KeyValuePair.Create(line.Qualifier, line.Value))]);
        }
        return all;
    }
}
