using System.Collections.Immutable;
using CsvHelper;

namespace Scheduler.Charter.Mirror;

/// <summary>A table as it is written, with the place of its header row.</summary>
internal sealed record CsvTable(MirrorColumns Columns, int Width, ImmutableArray<CsvTable.Row> Rows, ImmutableArray<MirrorMistake> Mistakes)
{
    /// <summary>Some exports begin with the name of the report and its period.</summary>
    private const int HeaderWithin = 25;

    // In a table of one column a comma or a semicolon is the text's own, so the tab is tried first.
    private static readonly char[] s_separators = ['\t', ';', ','];

    /// <summary>Null: no row among the first names a column of texts; <paramref name="header"/> is what the first row says.</summary>
    public static CsvTable? Read(string text, out ImmutableArray<string> header)
    {
        (MirrorColumns Columns, int At, int Width, char Separator)? best = null;
        header = [];
        foreach (var separator in s_separators)
        {
            var head = Records(text, separator, []).Take(HeaderWithin).ToList();
            if (head.FirstOrDefault() is { } first && first.Cells.Length > header.Length) { header = first.Cells; }
            for (var at = 0; at < head.Count; at++)
            {
                if (MirrorColumns.Find(head[at].Cells) is not { } columns) { continue; }
                if (best is null || columns.Known > best.Value.Columns.Known) { best = (columns, at, head[at].Cells.Length, separator); }
                break;
            }
        }
        if (best is not { } found) { return null; }
        var mistakes = new List<MirrorMistake>();
        var rows = Records(text, found.Separator, mistakes).Skip(found.At + 1).ToImmutableArray();
        return new(found.Columns, found.Width, rows, [.. mistakes]);
    }

    private static IEnumerable<Row> Records(string text, char separator, List<MirrorMistake> mistakes)
    {
        using var reader = CsvReader.FromText(text.TrimStart('\uFEFF'), new()
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            DetectSeparatorHint = false,
            OnMalformedRecord = record =>
            {
                if (record.Reason == CsvMalformedReason.UnterminatedQuote) { mistakes.Add(new((int)record.LineNumber, MirrorSentences.OpenQuote())); }
            },
        });
        while (reader.Read())
        {
            yield return new((int)reader.LineNumber, [.. reader.Current.ToArray()]);
        }
    }

    /// <summary>One record, and the line where it begins.</summary>
    internal sealed record Row(int Line, ImmutableArray<string> Cells)
    {
        public string this[int column] => column < Cells.Length ? Cells[column].Trim() : "";

        /// <summary>The first cell of these columns that is not empty.</summary>
        public string First(ImmutableArray<int> columns) => columns.Select(column => this[column]).FirstOrDefault(cell => cell.Length > 0) ?? "";
    }
}
