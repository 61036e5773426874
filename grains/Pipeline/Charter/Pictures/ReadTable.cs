using System.Globalization;
using System.Text;
using Scheduler.Contracts.Charter;

namespace Scheduler.Pipeline.Charter.Pictures;

/// <summary>tesseract's table (TSV) → the words it is fairly sure of, a line a line.</summary>
public static class ReadTable
{
    // Under this, in percent, it sees letters in a texture.
    private const double FairlySure = 55;

    private const int Columns = 12;

    /// <summary>The words; empty when it found none.</summary>
    public static string Text(string table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        var line = "";
        foreach (var row in table.Split('\n').Skip(1))
        {
            // level, page, block, paragraph, line, word, left, top, width, height, confidence, text
            if (row.TrimEnd('\r').Split('\t') is not { Length: Columns } cells || cells[0] != "5") { continue; }
            var word = cells[11].Trim();
            if (word.Length == 0 || !double.TryParse(cells[10], CultureInfo.InvariantCulture, out var sure) || sure < FairlySure) { continue; }
            var at = $"{cells[1]}.{cells[2]}.{cells[3]}.{cells[4]}";
            if (text.Length + word.Length + 1 > PictureWords.Longest) { break; }
            if (text.Length > 0) { text.Append(at == line ? ' ' : '\n'); }
            text.Append(word);
            line = at;
        }
        return text.ToString();
    }
}
