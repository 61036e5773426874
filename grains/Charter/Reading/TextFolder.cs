using System.Globalization;
using System.Text;
using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Reading;

/// <summary>Folds a draft, one visible character at a time, so that every folded character knows where it came from.</summary>
internal static class TextFolder
{
    // Longer stacks of marks are decoration; a bound keeps the folding linear.
    private const int LongestCluster = 8;

    public static FoldedText Fold(string original, Vocabulary? words = null)
    {
        var buffer = new FoldedBuffer(original.Length);
        for (var at = 0; at < original.Length;)
        {
            var end = ClusterEnd(original, at);
            FoldCluster(original, at, end, buffer);
            at = end;
        }
        Homoglyphs.Undo(buffer.Chars);
        Disguises.Undo(buffer, words);
        return buffer.ToText(original);
    }

    private static int ClusterEnd(string text, int at)
    {
        var end = at + (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1);
        var most = Math.Min(text.Length, end + LongestCluster);
        while (end < most && text[end] >= '\u0300' && IsMark(text[end])) { end++; }
        return end;
    }

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark && !Folding.IsInvisible(c);

    private static void FoldCluster(string text, int at, int end, FoldedBuffer buffer)
    {
        var first = text[at];
        if (end == at + 1 && first < '\u0080')
        {
            buffer.Add(char.ToLowerInvariant(Folding.Unify(first)), at, end);
            return;
        }
        if (Folding.IsInvisible(first)) { return; }
        if (first is '…') { buffer.Add(first, at, end); return; }
        var unified = Folding.Unify(first);
        if (unified != first) { buffer.Add(unified, at, end); return; }
        foreach (var c in Compatible(text[at..end])) { AddLetter(c, at, end, buffer); }
    }

    private static void AddLetter(char c, int at, int end, FoldedBuffer buffer)
    {
        var lower = char.ToLowerInvariant(Folding.Unify(c));
        switch (lower)
        {
            case 'œ': buffer.Add('o', at, end); buffer.Add('e', at, end); break;
            case 'æ': buffer.Add('a', at, end); buffer.Add('e', at, end); break;
            default: buffer.Add(lower, at, end); break;
        }
    }

    // A lone surrogate has no compatibility form: it is kept as it is, so any string is answered.
    private static string Compatible(string cluster) =>
        cluster.Length == 1 && char.IsSurrogate(cluster[0]) || HasLoneSurrogate(cluster) ? cluster : cluster.Normalize(NormalizationForm.FormKC);

    private static bool HasLoneSurrogate(string cluster)
    {
        for (var i = 0; i < cluster.Length; i++)
        {
            if (char.IsHighSurrogate(cluster[i]) && i + 1 < cluster.Length && char.IsLowSurrogate(cluster[i + 1])) { i++; continue; }
            if (char.IsSurrogate(cluster[i])) { return true; }
        }
        return false;
    }
}
