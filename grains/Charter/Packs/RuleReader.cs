using System.Collections.Immutable;
using Scheduler.Charter.CommandLine;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter.Packs;

/// <summary>Reads one <c>.rule</c> file: the card, the signals, the examples.</summary>
internal sealed class RuleReader(RuleFile file)
{
    /// <summary>« remplace: (rien) »: the sentence is taken out.</summary>
    private const string Nothing = "(rien)";

    private readonly Dictionary<string, string> _said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _groups = new(StringComparer.Ordinal);
    private readonly List<(string Name, List<RuleLine> Lines)> _signals = [];
    private readonly ImmutableArray<RuleExample>.Builder _examples = ImmutableArray.CreateBuilder<RuleExample>();

    public RuleDefinition Read()
    {
        foreach (var line in RuleLine.Read(file)) { Take(line); }
        var signals = _signals.Select(signal => SignalReader.Read(file.Name, signal.Name, signal.Lines)).ToImmutableArray();
        return new(Card(signals), signals, _groups.ToImmutableDictionary(), _said.GetValueOrDefault("détecteur", ""), file.Name);
    }

    private void Take(RuleLine line)
    {
        switch (line.Key)
        {
            case "signal": _signals.Add((line.Value, [])); break;
            case "enfreint" or "permet": _examples.Add(Example(line)); break;
            case "groupe": _groups[line.Qualifier] = [.. line.Several()]; break;
            case var key when SignalReader.Knows(key):
                if (_signals.Count == 0) { throw At(line, "Cette ligne vient après « signal: ».", "This line comes after “signal:”."); }
                _signals[^1].Lines.Add(line);
                break;
            case var key when RuleKeys.All.Contains(key): _said[line.Qualifier.Length > 0 ? key + " " + line.Qualifier : key] = line.Value; break;
            default: throw At(line, $"Le mot « {line.Key} » n’existe pas dans un fichier de règle.", $"The word “{line.Key}” does not exist in a rule file.");
        }
    }

    private RuleExample Example(RuleLine line)
    {
        var breaks = line.Key == "enfreint";
        if (!line.Value.StartsWith('{'))
        {
            return new(breaks, line.Number, new() { Channel = line.Qualifier.Length > 0 ? line.Qualifier : "linkedin", Text = line.Value.Replace("⏎", "\n", StringComparison.Ordinal) });
        }
        var (post, refusal) = PostLine.Read(line.Value, line.Number);
        return post is { } read ? new(breaks, line.Number, read.Post) : throw new RuleFileException(file.Name, line.Number, refusal!);
    }

    private RuleCard Card(ImmutableArray<Signal> signals) => new()
    {
        Id = Said("règle"),
        Family = Said("famille"),
        Title = Both("titre"),
        Source = Both("source"),
        Policy = Both("politique"),
        Problem = Both("problème"),
        Instead = Both("au lieu"),
        CharterOnly = Yes("charte seule"),
        CountsQuoted = _said.ContainsKey("citation") && Yes("citation"),
        Overruling = new(Yes("dérogation"), Both("motif")),
        Replacement = !_said.TryGetValue("remplace", out var words) ? null : words == Nothing ? new("", "") : Both("remplace"),
        RefersTo = [.. (_said.GetValueOrDefault("renvoi") ?? "").Split(" ; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        Examples = _examples.ToImmutable(),
        Signals = [.. signals.Select(signal => signal.Shown)],
    };

    private Bilingual Both(string key) => new(Said(key), Said(key + " en"));

    private bool Yes(string key) => Said(key) switch
    {
        "oui" => true,
        "non" => false,
        _ => throw new RuleFileException(file.Name, 0, new($"« {key}: » se répond par oui ou non.", $"“{key}:” is answered by oui or non.")),
    };

    private string Said(string key) => _said.TryGetValue(key, out var value) ? value
        : throw new RuleFileException(file.Name, 0, new($"La ligne « {(key.EndsWith(" en", StringComparison.Ordinal) ? key[..^3] + " [en]" : key)}: » manque.", $"The line “{key}:” is missing."));

    private RuleFileException At(RuleLine line, string french, string english) => new(file.Name, line.Number, new(french, english));
}
