using System.Collections.Immutable;
using System.Globalization;

namespace Scheduler.Charter.Mirror;

/// <summary>Turns the rows of a table into posts.</summary>
internal sealed class MirrorRows(CsvTable table)
{
    private static readonly string[] s_yes = ["true", "vrai", "yes", "oui", "1", "x", "y", "o"];

    private readonly MirrorColumns _columns = table.Columns;

    public MirrorInput Read()
    {
        var posts = ImmutableArray.CreateBuilder<MirrorPost>();
        var mistakes = table.Mistakes.ToBuilder();
        var dates = new MirrorDates(table.Rows.Select(row => row.First(_columns.Dates)), _columns.MonthFirst);
        var skipped = 0;
        foreach (var row in table.Rows)
        {
            // A separator inside a text that was not quoted cuts it; half a text must not pass for a clean one.
            if (row.Cells.Skip(table.Width).Any(cell => !string.IsNullOrWhiteSpace(cell))) { mistakes.Add(new(row.Line, MirrorSentences.TooManyCells())); continue; }
            var channels = Channels(row);
            var text = Text(row, channels);
            if (text.Length == 0)
            {
                if (row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))) { skipped++; }
                continue;
            }
            var id = row.First(_columns.Ids) is { Length: > 0 } given ? given : row.Line.ToString(CultureInfo.InvariantCulture);
            var date = dates.Read(row.First(_columns.Dates));
            posts.AddRange(channels.Select(channel => new MirrorPost(id, channel, text, date)));
        }
        return new(posts.ToImmutable(), [.. mistakes.OrderBy(mistake => mistake.Line)]) { Skipped = skipped };
    }

    private ImmutableArray<string> Channels(CsvTable.Row row)
    {
        if (Networks.Named(row.First(_columns.Channels)) is { IsEmpty: false } named) { return named; }
        ImmutableArray<string> flagged = [.. _columns.Flags.Where(flag => s_yes.Contains(HeaderName.Fold(row[flag.Column]))).Select(flag => flag.Channel).Distinct()];
        if (!flagged.IsEmpty) { return flagged; }
        return [_columns.Links.Select(column => Networks.OfLink(row[column])).FirstOrDefault(channel => channel is not null) ?? _columns.Own ?? MirrorPost.UnknownChannel];
    }

    // A title is read where followers read one; elsewhere it stands in for a text that is missing.
    private string Text(CsvTable.Row row, ImmutableArray<string> channels)
    {
        var (title, text) = (row.First(_columns.Titles), row.First(_columns.Texts));
        if (text.Length == 0) { return title; }
        if (title.Length > 0 && channels.Any(channel => channel is "youtube" or "blog") && !text.StartsWith(title, StringComparison.Ordinal)) { return $"{title}\n\n{text}"; }
        return _columns.Own == "linkedin" ? Unquoted(text) : text;
    }

    // LinkedIn's archive writes each line of a share between quotation marks of its own.
    private static string Unquoted(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var written = lines.Length > 1 && lines[..^1].All(line => line.EndsWith('"')) && lines[1..].All(line => line.StartsWith('"'));
        return written ? string.Join('\n', lines.Select(line => line.Trim('"'))) : text;
    }
}
