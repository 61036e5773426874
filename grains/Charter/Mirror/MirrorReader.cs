using System.Globalization;

namespace Scheduler.Charter.Mirror;

/// <summary>Reads what a practice has published so far: the export of a tool, a network's own archive, or a pasted text.</summary>
/// <remarks>Pure over what it is given. Columns are known by their headers, in French and English, whatever their case and accents.</remarks>
public static class MirrorReader
{
    /// <summary>Reads a table with a header row, separated by commas, semicolons or tabs.</summary>
    public static MirrorInput ReadCsv(TextReader csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return Read(csv.ReadToEnd());
    }

    /// <summary>The same from bytes: UTF-8 or UTF-16 with their marks, UTF-8 without one, and Windows-1252 where it is no UTF-8.</summary>
    public static MirrorInput ReadCsv(Stream csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        using var bytes = new MemoryStream();
        csv.CopyTo(bytes);
        return Read(CsvBytes.ToText(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    /// <summary>Reads posts separated by a line of <c>---</c>, or by two empty lines.</summary>
    public static MirrorInput ReadPasted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var posts = PastedText.Split(text).Select((post, at) => new MirrorPost((at + 1).ToString(CultureInfo.InvariantCulture), MirrorPost.UnknownChannel, post, null));
        return new([.. posts], []);
    }

    private static MirrorInput Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) { return Nothing(MirrorSentences.Empty()); }
        if (text.Contains('\0', StringComparison.Ordinal)) { return Nothing(MirrorSentences.NotATable()); }
        var table = CsvTable.Read(text, out var header);
        return table is null ? Nothing(MirrorSentences.NoTextColumn(header)) : new MirrorRows(table).Read();
    }

    private static MirrorInput Nothing(Bilingual why) => new([], [new(0, why)]);
}
