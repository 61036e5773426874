namespace Scheduler.Charter.Packs;

/// <summary>One line of a rule file: <c>key [qualifier]: value</c>.</summary>
internal sealed record RuleLine(int Number, string Key, string Qualifier, string Value)
{
    /// <summary>The lines that say something; empty ones and those that begin with # are for people.</summary>
    public static List<RuleLine> Read(RuleFile file)
    {
        List<RuleLine> lines = [];
        var number = 0;
        foreach (var line in file.Text.EnumerateLines())
        {
            number++;
            var said = line.Trim();
            if (said.IsEmpty || said[0] == '#') { continue; }
            var colon = said.IndexOf(':');
            if (colon < 1) { throw new RuleFileException(file.Name, number, new("Une ligne s’écrit « mot: ce qu’il dit ».", "A line is written “word: what it says”.")); }
            lines.Add(Split(number, said[..colon].Trim().ToString(), said[(colon + 1)..].Trim().ToString()));
        }
        return lines;
    }

    private static RuleLine Split(int number, string key, string value)
    {
        var open = key.IndexOf('[', StringComparison.Ordinal);
        return open > 0 && key[^1] == ']' ? new(number, key[..open].Trim(), key[(open + 1)..^1], value) : new(number, key, "", value);
    }

    /// <summary>Several things on one line.</summary>
    public IEnumerable<string> Several() => Value.Split(" ; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
