using System.Collections.Immutable;

namespace Scheduler.Charter.Packs;

/// <summary>Reads a <c>.words</c> file: <c>liste: nom</c>, then lines <c>mots: un, deux mots, débu*, [verbe]</c>.</summary>
internal static class WordListReader
{
    public static IEnumerable<WordList> Read(RuleFile file)
    {
        List<WordList> lists = [];
        foreach (var line in RuleLine.Read(file))
        {
            switch (line.Key)
            {
                case "liste": lists.Add(new(line.Value, [])); break;
                case "mots" when lists.Count > 0: lists[^1] = lists[^1] with { Entries = lists[^1].Entries.AddRange(Entries(line.Value)) }; break;
                default: throw new RuleFileException(file.Name, line.Number, new("Un fichier de mots s’écrit avec « liste: » et « mots: ».", "A word file is written with “liste:” and “mots:”."));
            }
        }
        return lists;
    }

    private static ImmutableArray<string> Entries(string value) => [.. value.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
