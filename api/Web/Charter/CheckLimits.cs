using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Web.Answers;
using Scheduler.Web.Posts;

namespace Scheduler.Web.Charter;

/// <summary>How much a check may hold before any rule reads it, and what no rule could read.</summary>
internal static class CheckLimits
{
    private const int Thread = 25;

    /// <summary>The first thing that is too much or malformed; null: nothing.</summary>
    public static Refusal? Of(CheckRequest request)
    {
        if (Lists(request).Any(list => list.IsDefault)) { return Null; }
        if (Lists(request).SelectMany(list => list).Any(item => item is null) || request.Media.IsDefault || request.Media.Any(media => media is null)) { return Null; }
        if (request.Language is not ("fr" or "en")) { return Language; }
        if (!request.Media.IsEmpty && !request.Alts.IsEmpty) { return TwoOfMedia; }
        if (request.Article.Length > 0 && !(Uri.TryCreate(request.Article, UriKind.Absolute, out var article) && article.Scheme is "http" or "https")) { return Article; }
        if (request.Thread.Length > Thread || request.Media.Length > PostLimits.Media || request.Alts.Length > PostLimits.Media
            || request.Sources.Length > PostLimits.Lines || request.OwnDomains.Length > PostLimits.Lines)
        {
            return TooMany;
        }
        return TooLong(request) ? Length : null;
    }

    private static bool TooLong(CheckRequest request)
    {
        IEnumerable<string> lines = [request.Title, request.Article, request.Card?.Title ?? "", request.Card?.Description ?? "", .. request.Alts, .. request.Sources, .. request.OwnDomains,
            .. request.Media.SelectMany(media => new[] { media.Alt ?? "", media.Caption ?? "" })];
        IEnumerable<string> texts = [request.Text, request.FirstComment, .. request.Thread, .. request.Media.Select(media => media.Words ?? "")];
        return lines.Any(line => line.Length > PostLimits.Line) || texts.Any(text => text.Length > PostLimits.Text)
            || request.Media.Any(media => media.Transcript?.Length > PostLimits.Subtitles);
    }

    private static ImmutableArray<string>[] Lists(CheckRequest request) => [request.Thread, request.Alts, request.Sources, request.OwnDomains];

    private static Refusal Null { get; } = WebRefusals.Invalid("body", "Une liste contient un élément vide (null).", "A list holds an empty item (null).");

    private static Refusal Language { get; } = WebRefusals.Invalid("language", "La langue est « fr » ou « en ».", "The language is “fr” or “en”.");

    private static Refusal TwoOfMedia { get; } = WebRefusals.Invalid("media", "Donnez « media » ou « alts », pas les deux.", "Give “media” or “alts”, not both.");

    private static Refusal Article { get; } = WebRefusals.Invalid("article", "« article » est une adresse complète, en http ou https.", "“article” is a whole address, http or https.");

    private static Refusal TooMany { get; } = WebRefusals.Invalid(
        "count", $"Au plus {PostLimits.Media} médias, {Thread} parties après la première, {PostLimits.Lines} sources et {PostLimits.Lines} domaines.", $"At most {PostLimits.Media} media, {Thread} parts after the first, {PostLimits.Lines} sources and {PostLimits.Lines} domains.");

    private static Refusal Length { get; } = WebRefusals.Invalid(
        "length", $"Au plus {PostLimits.Text} caractères par texte, {PostLimits.Line} par ligne, {PostLimits.Subtitles} par transcription.", $"At most {PostLimits.Text} characters a text, {PostLimits.Line} a line, {PostLimits.Subtitles} a transcript.");
}
