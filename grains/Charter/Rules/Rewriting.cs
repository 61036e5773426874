using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>What one click puts in place of a passage: the rule's words, for a range that leaves a sentence behind.</summary>
internal static class Rewriting
{
    private static readonly Bilingual s_nothing = new("", "");

    // What begins a line of a list stays when the line is written anew.
    private static readonly HashSet<string> s_bullets = ["-", "–", "—", "•", "*", "·", "→", "▪"];

    /// <summary>The words and their range; null: a person writes it anew.</summary>
    /// <param name="part">The text.</param>
    /// <param name="tokens">The passage, both ends included.</param>
    /// <param name="own">The signal's words, which stand in place of the passage itself.</param>
    /// <param name="whole">The rule's words, which stand in place of its whole sentence.</param>
    public static (int Start, int End, Bilingual Words)? Of(PartReading part, (int First, int Last) tokens, Bilingual? own, Bilingual? whole)
    {
        if (!IsTyped(part.Name)) { return null; }
        if (own is not null) { return Range(part, tokens.First, tokens.Last, own); }
        if (whole is null) { return null; }
        if (IsTagged(part, tokens.First) && IsTagged(part, tokens.Last)) { return Range(part, tokens.First, tokens.Last, s_nothing); }
        var (first, end) = (part.Tokens.Sentences[part.Tokens.SentenceOf(tokens.First)].First, part.Tokens.SentenceEnd(tokens.Last));
        while (first < tokens.First && s_bullets.Contains(part.Word(first).ToString())) { first++; }
        while (end - 1 > tokens.Last && IsTagged(part, end - 1)) { end--; }
        var (start, last, words) = Range(part, first, end - 1, whole);
        return (start, Stop(part.Text.Original, last), words);
    }

    // Nobody can type into a picture, a film or a video's keywords here.
    private static bool IsTyped(string part) => part is PartName.Text or PartName.Title or PartName.FirstComment or PartName.CardTitle or PartName.CardDescription
        || part.StartsWith("thread/", StringComparison.Ordinal) || part.StartsWith("alt/", StringComparison.Ordinal) || part.StartsWith("caption/", StringComparison.Ordinal);

    private static bool IsTagged(PartReading part, int token) => part.Tokens[token].Hash >= 0 || part.Tokens[token].Kind == TokenKind.Hash;

    private static (int Start, int End, Bilingual Words) Range(PartReading part, int first, int last, Bilingual words)
    {
        var (start, end) = part.Origin(first, last);
        return (start, end, words);
    }

    // The words bring their own full stop.
    private static int Stop(string text, int end)
    {
        var at = end;
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F') { at++; }
        while (at < text.Length && text[at] is '.' or '!' or '?' or '…') { end = ++at; }
        return end;
    }
}
