using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;

namespace Scheduler.Web.Panel.Previews;

/// <summary>What changed between two texts, word by word.</summary>
public static class TextDiff
{
    private static readonly DelimiterChunker Words = new(['\n', '\r', ' ', '\u00a0', '\u202f', '.', ',', ';', ':', '!', '?', '(', ')', '«', '»', '’', '\'', '"', '/']);

    /// <summary>The runs of the new text with what was taken out in its place.</summary>
    public static IReadOnlyList<DiffRun> Between(string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Words);
        List<(DiffKind Kind, string Text)> pieces = [];
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            pieces.AddRange(diff.PiecesNew.Skip(at).Take(block.InsertStartB - at).Select(p => (DiffKind.Same, p)));
            pieces.AddRange(diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA).Select(p => (DiffKind.Out, p)));
            pieces.AddRange(diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB).Select(p => (DiffKind.In, p)));
            at = block.InsertStartB + block.InsertCountB;
        }
        pieces.AddRange(diff.PiecesNew.Skip(at).Select(p => (DiffKind.Same, p)));
        return Readable(pieces);
    }

    // A lone comma that happens to be in both sentences helps nobody: between two changes it counts as changed.
    private static List<DiffRun> Readable(List<(DiffKind Kind, string Text)> pieces)
    {
        List<DiffRun> runs = [];
        var (same, gone, come) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        foreach (var (kind, text) in pieces)
        {
            if (kind == DiffKind.Same) { same.Append(text); continue; }
            if (same.Length > 0 && gone.Length + come.Length > 0 && same.ToString().Count(char.IsLetterOrDigit) < 4)
            {
                gone.Append(same);
                come.Append(same);
                same.Clear();
            }
            else if (same.Length > 0)
            {
                Flush(runs, DiffKind.Out, gone);
                Flush(runs, DiffKind.In, come);
                Flush(runs, DiffKind.Same, same);
            }
            (kind == DiffKind.Out ? gone : come).Append(text);
        }
        Flush(runs, DiffKind.Out, gone);
        Flush(runs, DiffKind.In, come);
        Flush(runs, DiffKind.Same, same);
        return runs;
    }

    private static void Flush(List<DiffRun> runs, DiffKind kind, StringBuilder text)
    {
        if (text.Length > 0) { runs.Add(new(kind, text.ToString())); }
        text.Clear();
    }
}
