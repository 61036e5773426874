using System.Collections.Immutable;
using Scheduler.Charter;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Charter;

/// <summary>Brings a post before the charter check, one variant at a time, and its findings back.</summary>
public static class CharterDesk
{
    /// <summary>Everything the check finds in a post, variant by variant; the same metadata finding is kept once.</summary>
    /// <param name="content">What is written.</param>
    /// <param name="author">For whom it speaks.</param>
    /// <param name="read">What a machine read in its pictures, by their hash; null: nothing.</param>
    public static ImmutableArray<PostFinding> Check(PostContent content, Author author, IReadOnlyDictionary<string, string>? read = null) =>
        [.. content.Variants.SelectMany(v => Check(content, v, author, read))
            .DistinctBy(f => f.Quote is null ? (f.Rule, "", f.Part, 0, 0) : (f.Rule, f.Channel, f.Part, f.Start, f.End))];

    /// <summary>What the check finds in one variant.</summary>
    public static IEnumerable<PostFinding> Check(PostContent content, Variant variant, Author author, IReadOnlyDictionary<string, string>? read = null)
    {
        var post = Checked(content, variant, author);
        var findings = author.Pack.Check(post).Findings;
        var more = read is { Count: > 0 } ? MachineReading.Look(post, [.. CharterMedia.Of(variant)], read, findings, author.Pack.Check) : [];
        // A picture is the same on every network: what was read in it is said once, of the whole post.
        return findings.Select(f => Travelling(f, variant.Channel)).Concat(more.Select(f => Travelling(f, "")));
    }

    /// <summary>A variant as the check takes it.</summary>
    public static CheckedPost Checked(PostContent content, Variant variant, Author author) => new()
    {
        Channel = variant.Channel.Split('/')[2],
        Language = content.Language,
        Text = variant.Text,
        Parts = [.. Parts(variant)],
        Media = [.. CharterMedia.Of(variant).Select(m => CharterMedia.Checked(m, variant))],
        Meta = new()
        {
            Sources = content.Sources,
            Date = content.DatedOn,
            Partnership = content.Partnership.Length > 0 ? true : null,
            Interests = author.Interests,
            Audience = content.Audience == Audience.Peers ? "pairs" : null,
            AiGenerated = CharterMedia.Of(variant).Any(m => m.MadeWithAi) ? true : null,
            Captions = variant.Media.Any(m => m.Kind == MediaKind.Video) ? variant.Media.Any(m => m.Subtitles.Length > 0) : null,
            Profile = author.Facts,
        },
        OwnDomains = Host(content.Article) is { } host ? author.Domains.Add(host) : author.Domains,
        AsOf = author.Today,
        AsksForAll = true,
    };

    private static IEnumerable<CheckedPart> Parts(Variant variant)
    {
        if (variant.Title.Length > 0) { yield return new(PartName.Title, variant.Title); }
        if (variant.Card is { } card)
        {
            yield return new(PartName.CardTitle, card.Title);
            if (card.Description.Length > 0) { yield return new(PartName.CardDescription, card.Description); }
        }

        // Nobody reads them, but they leave, and the network's search shows them.
        if (!variant.Tags.IsEmpty) { yield return new(PartName.Tags, string.Join('\n', variant.Tags)); }
    }

    private static PostFinding Travelling(Finding finding, string channel) => new()
    {
        Rule = finding.Rule,
        Severity = (FindingSeverity)((int)finding.Severity - 1),
        Channel = channel,
        Part = finding.Part,
        Start = finding.Start ?? 0,
        End = finding.End ?? 0,
        Quote = Quote(finding),
        ProblemFr = finding.Problem.French,
        ProblemEn = finding.Problem.English,
        SourceFr = finding.Source.French,
        SourceEn = finding.Source.English,
        InsteadFr = finding.Instead.French,
        InsteadEn = finding.Instead.English,
    };

    // Between two subtitles stands a gap that nobody hears.
    private static string? Quote(Finding finding) =>
        finding is { Quote: { } quote } && finding.Part.StartsWith("transcript/", StringComparison.Ordinal) ? string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : finding.Quote;

    private static string? Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : null;
}
