using System.Collections.Frozen;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter.Packs;

/// <summary>Reads the lines under one <c>signal:</c>.</summary>
internal static class SignalReader
{
    private static readonly FrozenSet<string> s_keys = FrozenSet.ToFrozenSet(
    [
        "sévérité", "phrase", "fait", "sans fait", "avec", "près", "partout", "sauf", "sauf près", "sauf partout", "même nié", "même demandé", "hors citation",
        "cite", "canaux", "hors canaux", "langue", "dit", "propose", "à la place",
    ]);

    public static bool Knows(string key) => s_keys.Contains(key);

    public static Signal Read(string file, string name, List<RuleLine> lines)
    {
        var signal = new Signal { Name = name, Severity = default };
        foreach (var line in lines)
        {
            try { signal = With(signal, line, lines); }
            catch (FormatException)
            {
                throw new RuleFileException(file, line.Number, new($"« {line.Value} » ne convient pas à « {line.Key}: ».", $"“{line.Value}” does not suit “{line.Key}:”."));
            }
        }
        if (signal.Severity == default || signal.Phrases.IsEmpty && signal.Facts.IsEmpty)
        {
            throw new RuleFileException(file, lines.Count > 0 ? lines[0].Number : 0, new($"Le signal « {name} » n’a pas de sévérité, ou ni phrase ni fait.", $"The signal “{name}” has no severity, or neither phrase nor fact."));
        }
        return signal with { Shown = new(name, signal.Severity, [.. lines.Select(line => KeyValuePair.Create(line.Key, line.Value))]) };
    }

    private static Signal With(Signal signal, RuleLine line, List<RuleLine> lines) => line.Key switch
    {
        "sévérité" => signal with { Severity = SeverityOf(line.Value) },
        "phrase" => signal with { Phrases = signal.Phrases.AddRange(line.Several().Select(written => new Written(written, line.Number))) },
        "fait" => signal with { Facts = signal.Facts.AddRange(line.Several().Select(fact => (Facts.Named(fact), true))) },
        "sans fait" => signal with { Facts = signal.Facts.AddRange(line.Several().Select(fact => (Facts.Named(fact), false))) },
        "avec" => Context(signal, line, wanted: true, Reach.Sentence),
        "près" => Context(signal, line, wanted: true, Reach.Nearby),
        "partout" => Context(signal, line, wanted: true, Reach.Post),
        "sauf" => Context(signal, line, wanted: false, Reach.Sentence),
        "sauf près" => Context(signal, line, wanted: false, Reach.Nearby),
        "sauf partout" => Context(signal, line, wanted: false, Reach.Post),
        "même nié" => signal with { WhenDenied = Yes(line.Value) },
        "même demandé" => signal with { WhenAsked = Yes(line.Value) },
        "hors citation" => signal with { NotQuoted = Yes(line.Value) },
        "cite" => signal with { Extent = ExtentOf(line.Value) },
        "canaux" => signal with { Channels = [.. line.Several()] },
        "hors canaux" => signal with { ExceptChannels = [.. line.Several()] },
        "langue" => signal with { Language = line.Value is "fr" or "en" ? line.Value : throw new FormatException() },
        "dit" => line.Qualifier == "en" ? signal : signal with { Problem = Both("dit", line, lines) },
        "propose" => line.Qualifier == "en" ? signal : signal with { Instead = Both("propose", line, lines) },
        _ => line.Qualifier == "en" ? signal : signal with { Replacement = Both("à la place", line, lines) },
    };

    private static Signal Context(Signal signal, RuleLine line, bool wanted, Reach reach) =>
        signal with { Contexts = signal.Contexts.Add(new(wanted, reach, [.. line.Several().Select(written => new Written(written, line.Number))])) };

    private static Bilingual Both(string key, RuleLine line, List<RuleLine> lines) =>
        new(line.Value, lines.FirstOrDefault(other => other.Key == key && other.Qualifier == "en")?.Value ?? throw new FormatException());

    private static Severity SeverityOf(string value) => value switch
    {
        "bloque" => Severity.Block,
        "atteste" => Severity.Attest,
        "avertit" => Severity.Warn,
        _ => throw new FormatException(),
    };

    private static Extent ExtentOf(string value) => value switch
    {
        "mots" => Extent.Match,
        "proposition" => Extent.Clause,
        "autour" => Extent.Around,
        "phrase" => Extent.Sentence,
        _ => throw new FormatException(),
    };

    private static bool Yes(string value) => value switch { "oui" => true, "non" => false, _ => throw new FormatException() };
}
