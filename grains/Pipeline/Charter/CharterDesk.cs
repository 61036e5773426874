using System.Collections.Immutable;
using Scheduler.Charter;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Charter;

/// <summary>Brings a post before the charter check, one variant at a time, and its findings back.</summary>
public static class CharterDesk
{
    /// <summary>Everything the check finds in a post, variant by variant; the same metadata finding is kept once.</summary>
    public static ImmutableArray<PostFinding> Check(PostContent content, Author author) =>
        [.. content.Variants.SelectMany(v => Check(content, v, author))
            .DistinctBy(f => f.Quote is null ? (f.Rule, "", f.Part, 0, 0) : (f.Rule, f.Channel, f.Part, f.Start, f.End))];

    /// <summary>What the check finds in one variant.</summary>
    public static IEnumerable<PostFinding> Check(PostContent content, Variant variant, Author author) =>
        author.Pack.Check(Checked(content, variant, author)).Findings.Select(f => Travelling(f, variant.Channel));

    /// <summary>A variant as the check takes it.</summary>
    public static CheckedPost Checked(PostContent content, Variant variant, Author author) => new()
    {
        Channel = variant.Channel.Split('/')[2],
        Language = content.Language,
        Text = variant.Text,
        Parts = [.. Parts(variant)],
        Media = [.. variant.Media.Select(Media)],
        Meta = new()
        {
            Sources = content.Sources,
            Date = content.DatedOn,
            Partnership = content.Partnership.Length > 0 ? true : null,
            Interests = author.Interests,
            Audience = content.Audience == Audience.Peers ? "pairs" : null,
            AiGenerated = variant.Media.Any(m => m.MadeWithAi) ? true : null,
            Captions = variant.Media.Any(m => m.Kind == MediaKind.Video) ? variant.Media.Any(m => m.Subtitles.Length > 0) : null,
            Profile = author.Facts,
        },
        OwnDomains = Host(content.Article) is { } host ? author.Domains.Add(host) : author.Domains,
        AsOf = author.Today,
    };

    private static IEnumerable<CheckedPart> Parts(Variant variant)
    {
        if (variant.Title.Length > 0) { yield return new(PartName.Title, variant.Title); }
        if (variant.Card is { } card)
        {
            yield return new(PartName.CardTitle, card.Title);
            if (card.Description.Length > 0) { yield return new(PartName.CardDescription, card.Description); }
        }

        for (var i = 0; i < variant.Media.Length; i++)
        {
            if (variant.Media[i].Words is { Length: > 0 } words) { yield return new(PartName.Words(i + 1), words); }
            if (variant.Media[i].Subtitles is { Length: > 0 } subtitles) { yield return new(PartName.Subtitles, subtitles); }
        }
    }

    private static CheckedMedia Media(MediaRef media) => new()
    {
        Kind = media.Kind == MediaKind.Video ? "video" : "image",
        Alt = media.Alt,
        Nature = (Scheduler.Charter.MediaNature)(int)media.Nature,
    };

    private static PostFinding Travelling(Finding finding, string channel) => new()
    {
        Rule = finding.Rule,
        Severity = (FindingSeverity)((int)finding.Severity - 1),
        Channel = channel,
        Part = finding.Part,
        Start = finding.Start ?? 0,
        End = finding.End ?? 0,
        Quote = finding.Quote,
        ProblemFr = finding.Problem.French,
        ProblemEn = finding.Problem.English,
        SourceFr = finding.Source.French,
        SourceEn = finding.Source.English,
        InsteadFr = finding.Instead.French,
        InsteadEn = finding.Instead.English,
    };

    private static string? Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : null;
}
