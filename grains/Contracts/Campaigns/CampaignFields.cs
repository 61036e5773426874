using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Scheduler.Contracts.Posts;

namespace Scheduler.Contracts.Campaigns;

/// <summary>The fields of a text: names in braces, as in {ville}.</summary>
public static partial class CampaignFields
{
    /// <summary>The fields of a post, each once, in the order they are read in.</summary>
    public static ImmutableArray<string> Of(PostContent content) =>
        [.. Texts(content).SelectMany(text => Field().Matches(text).Select(m => m.Groups[1].Value)).Distinct(StringComparer.Ordinal)];

    /// <summary>The same post with every field filled. A value is taken as it is: braces in it are no fields.</summary>
    public static PostContent Fill(PostContent content, IReadOnlyDictionary<string, string> values)
    {
        string Filled(string text) => Field().Replace(text, m => values.TryGetValue(m.Groups[1].Value, out var value) ? value : m.Value);
        MediaRef File(MediaRef file) => file with { Alt = Filled(file.Alt) };
        return content with
        {
            Title = Filled(content.Title),
            Variants =
            [
                .. content.Variants.Select(v => v with
                {
                    Text = Filled(v.Text),
                    Title = Filled(v.Title),
                    Tags = [.. v.Tags.Select(Filled)],
                    Card = v.Card is { } card ? card with { Url = Filled(card.Url), Title = Filled(card.Title), Description = Filled(card.Description), Picture = card.Picture is { } picture ? File(picture) : null } : null,
                    Media = [.. v.Media.Select(File)],
                }),
            ],
        };
    }

    private static IEnumerable<string> Texts(PostContent content) => content.Variants.SelectMany(v => new[] { v.Text, v.Title }.Concat(v.Tags)
        .Concat(v.Card is { } card ? [card.Title, card.Description, card.Url, card.Picture?.Alt ?? ""] : [])
        .Concat(v.Media.Select(m => m.Alt))).Append(content.Title);

    [GeneratedRegex(@"\{(\p{L}[\p{L}\p{N} _-]{0,30})\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Field();
}
