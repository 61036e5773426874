using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>What an article says of itself at its end: dates, disclosures, sources, caution.</summary>
internal static partial class Colophon
{
    /// <summary>Parts the body from the notes about it and from its sources.</summary>
    public static (ImmutableArray<TextBlock> Body, ImmutableArray<TextBlock> Notes, ImmutableArray<string> Sources) Part(ImmutableArray<TextBlock> blocks)
    {
        var body = ImmutableArray.CreateBuilder<TextBlock>();
        var notes = ImmutableArray.CreateBuilder<TextBlock>();
        var sources = ImmutableArray.CreateBuilder<string>();
        var (listing, listed) = (false, false);
        foreach (var block in blocks)
        {
            var label = SourcesLabel().Match(block.Text);
            if (label.Success && (block.Kind == BlockKind.Heading || label.Length < block.Text.Length || block.Text.EndsWith(':')))
            {
                sources.AddRange(References(block.Text[label.Length..]));
                (listing, listed) = (label.Length == block.Text.Length, false);
            }
            else if (Note().IsMatch(block.Text)) { notes.Add(block); listing = false; }
            else if (listing && block.Kind == BlockKind.Item) { sources.AddRange(References(block.Text)); listed = true; }
            else if (listing && !listed && block.Kind == BlockKind.Paragraph) { sources.AddRange(References(block.Text)); listing = false; }
            else { body.Add(block); listing = false; }
        }

        return (body.ToImmutable(), notes.ToImmutable(), sources.ToImmutable());
    }

    /// <summary>The latest review an article states, else its publication.</summary>
    public static DateOnly? Date(IEnumerable<string> notes)
    {
        var all = string.Join(' ', notes);
        return Dates(Reviewed(), all) ?? Dates(Published(), all);
    }

    public static bool IsDisclosure(string sentence) => Disclosure().IsMatch(sentence);

    /// <summary>The caution as a sentence that stands alone; empty when this sentence is none.</summary>
    public static string Caution(string sentence) =>
        !CautionWords().IsMatch(sentence) ? ""
        : sentence.StartsWith("Il ", StringComparison.Ordinal) || sentence.StartsWith("Elle ", StringComparison.Ordinal) ? "Cet article ne remplace pas l’avis d’un médecin."
        : sentence;

    private static IEnumerable<string> References(string text) =>
        Sentences.Split(text.Trim()).SelectMany(s => Semicolons().Split(s)).Select(s => s.Trim().TrimEnd('.', ';', ' ', '\u00A0')).Where(s => s.Length > 0);

    private static DateOnly? Dates(Regex label, string text) => label.Matches(text).Select(m => Day(m.Groups[1].Value)).Where(d => d is not null).Max();

    private static DateOnly? Day(string written)
    {
        var text = written.Replace("1er ", "1 ", StringComparison.OrdinalIgnoreCase).Replace('\u00A0', ' ');
        return DateOnly.TryParseExact(text, ["d MMMM yyyy", "d/M/yyyy"], CultureInfo.GetCultureInfo("fr-FR"), DateTimeStyles.None, out var day) ? day : null;
    }

    private const string WrittenDay = @"(\d{1,2}(?:er)?[ \u00A0]\p{L}+[ \u00A0]\d{4}|\d{1,2}/\d{1,2}/\d{4})";

    [GeneratedRegex(@"^(?:sources?|références|bibliographie|references)(?:[ \u00A0\u202F]*:\s*|$)", RegexOptions.IgnoreCase)]
    private static partial Regex SourcesLabel();

    [GeneratedRegex(@"^(?:publiée?|relue?|mise? à jour|dernière (?:relecture|mise à jour))\b.{0,12}\d|^(?:liens?|conflits?) d[’']int[ée]r[êe]ts?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:liens?|conflits?) d[’']intérêts?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Disclosure();

    [GeneratedRegex(@"\bne remplace(?:nt)? pas (?:l[’']avis|une consultation|la consultation)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CautionWords();

    [GeneratedRegex(@"(?:relue?|mise? à jour|relecture)(?: :)?(?: le)?[ \u00A0]" + WrittenDay, RegexOptions.IgnoreCase)]
    private static partial Regex Reviewed();

    [GeneratedRegex(@"publiée?(?: :)?(?: le)?[ \u00A0]" + WrittenDay, RegexOptions.IgnoreCase)]
    private static partial Regex Published();

    // A semicolon apart from what it follows parts two references; « 2017;36 » does not.
    [GeneratedRegex(@"[ \u00A0\u202F];\s+")]
    private static partial Regex Semicolons();
}
