using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Posts;

/// <summary>How much a post may hold before anything looks at it. What a network takes is the connectors' rule, not this one.</summary>
public static class PostLimits
{
    /// <summary>Characters of a title.</summary>
    public const int Title = 200;

    /// <summary>Characters of one text.</summary>
    public const int Text = 20_000;

    /// <summary>Characters of a subtitle file, or of what is said in a video.</summary>
    public const int Subtitles = 200_000;

    /// <summary>Characters of anything short: a source, an alternative text, a tag, an address.</summary>
    public const int Line = 2_000;

    /// <summary>Variants of a post.</summary>
    public const int Variants = 20;

    /// <summary>Media files of a variant.</summary>
    public const int Media = 20;

    /// <summary>Sources and keywords.</summary>
    public const int Lines = 50;

    /// <summary>The first thing that is too much or malformed; null: nothing.</summary>
    public static Refusal? Check(OwnerKey owner, PostContent content)
    {
        if (string.IsNullOrWhiteSpace(content.Title) || content.Title.Length > Title)
        {
            return WebRefusals.Invalid("title", $"Donnez à la publication un titre de 1 à {Title} caractères.", $"Give the post a title of 1 to {Title} characters.");
        }

        if (content.Language is not ("fr" or "en"))
        {
            return WebRefusals.Invalid("language", "La langue est « fr » ou « en ».", "The language is “fr” or “en”.");
        }

        if (content.Variants.Length > Variants || content.Sources.Length > Lines)
        {
            return WebRefusals.Invalid("count", $"Au plus {Variants} variantes et {Lines} sources.", $"At most {Variants} variants and {Lines} sources.");
        }

        if (content.Sources.Append(content.Article).Append(content.Partnership).Any(line => line.Length > Line)) { return TooLong; }
        if (content.Variants.Select(v => v.Channel).Distinct(StringComparer.Ordinal).Count() != content.Variants.Length)
        {
            return WebRefusals.Invalid("channel", "Une seule variante par compte.", "One variant per channel.");
        }

        return content.Variants.Select(variant => Check(owner, variant)).FirstOrDefault(refusal => refusal is not null);
    }

    private static Refusal? Check(OwnerKey owner, Variant variant)
    {
        if (!variant.Channel.StartsWith(owner + "/", StringComparison.Ordinal)) { return UnknownChannel; }
        if (variant.Media.Length > Media || variant.Tags.Length > Lines)
        {
            return WebRefusals.Invalid("count", $"Au plus {Media} médias et {Lines} mots-clés par variante.", $"At most {Media} media files and {Lines} keywords per variant.");
        }

        if (variant.NotBefore > variant.NotAfter || variant.PlannedAt < variant.NotBefore || variant.PlannedAt > variant.NotAfter)
        {
            return WebRefusals.Invalid("window", "L’heure prévue doit se trouver dans la fenêtre, et la fenêtre finir après son début.", "The planned hour must lie in the window, and the window must end after it begins.");
        }

        var media = variant.Card?.Picture is { } picture ? variant.Media.Append(picture) : variant.Media;
        var lines = variant.Tags.Concat(media.SelectMany(m => new[] { m.Alt, m.Words ?? "" })).Append(variant.Title)
            .Concat(variant.Card is { } card ? [card.Url, card.Title, card.Description] : []);
        return variant.Text.Length > Text || lines.Any(line => line.Length > Line) || media.Any(m => m.Subtitles.Length > Subtitles || m.Transcript?.Length > Subtitles) ? TooLong : null;
    }

    /// <summary>A channel that is not one of the owner's.</summary>
    public static Refusal UnknownChannel { get; } =
        WebRefusals.Invalid("channel", "Ce compte n’est pas l’un de ceux du chirurgien ou du cabinet.", "This channel is not one of the surgeon’s or the practice’s.");

    internal static Refusal TooLong { get; } = WebRefusals.Invalid(
        "length", $"Un texte dépasse {Text} caractères, ou une ligne {Line}.", $"A text is over {Text} characters, or a line over {Line}.");
}
