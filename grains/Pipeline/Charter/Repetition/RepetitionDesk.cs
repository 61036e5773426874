using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Charter.Repetition;

/// <summary>Holds a post against what its agency signed around the same time.</summary>
public sealed class RepetitionDesk(Prints prints, Boards boards, IOptions<RepetitionOptions> options, TimeProvider clock)
{
    private TimeSpan Window => TimeSpan.FromDays(options.Value.Days);

    /// <summary>What is to be told of a post's variants, those that have left aside.</summary>
    public async Task<ImmutableArray<PostFinding>> Look(
        PostKey key, PostContent content, IReadOnlyList<PlannedPublication> plan, IReadOnlyCollection<string> left, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        var findings = ImmutableArray.CreateBuilder<PostFinding>();
        foreach (var variant in content.Variants.Where(v => !left.Contains(v.Channel)))
        {
            var publication = Publication(key, variant);
            var at = plan.FirstOrDefault(p => p.Publication == publication.ToString())?.At ?? variant.PlannedAt ?? clock.GetUtcNow();
            findings.AddRange(RepetitionRules.Findings(publication, content.Campaign, at, await Likes(publication, TextPrint.Of(Words(variant.Title, variant.Text)), at, cancellationToken), zone));
        }

        return findings.ToImmutable();
    }

    /// <summary>What is nearly the same, leaves or left within the window around an hour, and still counts.</summary>
    public async Task<IReadOnlyList<Likeness>> Likes(PublicationKey publication, ImmutableArray<uint> print, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var near = (await prints.Like(publication.Post.Owner.Agency, TextPrint.Bands(print), at - Window, at + Window, cancellationToken))
            .Select(other => (Key: PublicationKey.Parse(other.Publication), Print: other, Share: TextPrint.Likeness(print, other.Values)))
            .Where(other => other.Key.Post != publication.Post && other.Share >= options.Value.Likeness).ToList();
        if (near.Count == 0) { return []; }
        var lines = (await boards.Publications(near.Select(n => n.Key), cancellationToken)).ToDictionary(line => line.Key, StringComparer.Ordinal);
        var likes = new List<Likeness>();
        foreach (var (other, print2, share) in near)
        {
            var line = lines.GetValueOrDefault(print2.Publication);
            if (!RepetitionRules.Counts(line?.State)) { continue; }
            likes.Add(new(other, line?.Due ?? print2.At, share, print2.Campaign, (await boards.Post(other.Post, cancellationToken))?.Title ?? ""));
        }

        return likes;
    }

    /// <summary>The operations that keep the prints of what was signed, and forget some that are too old to matter.</summary>
    public async Task<IReadOnlyList<StoreOperation>> Keep(PostKey key, PostContent content, IReadOnlyList<PlannedPublication> plan, CancellationToken cancellationToken)
    {
        var old = await prints.Old(key.Owner.Agency, clock.GetUtcNow() - (2 * Window), cancellationToken);
        return
        [
            .. content.Variants.Zip(plan).SelectMany(v => Keep(Publication(key, v.First), v.First, v.Second.At, content.Campaign)),
            .. old.SelectMany(print => Prints.Forget(PublicationKey.Parse(print.Publication), TextPrint.Bands(print.Values))),
        ];
    }

    /// <summary>The operations that forget the prints of what was taken back.</summary>
    public static IReadOnlyList<StoreOperation> Forget(PostKey key, PostContent content, IReadOnlyCollection<string> left) =>
        [.. content.Variants.Where(v => !left.Contains(v.Channel)).SelectMany(v => Prints.Forget(Publication(key, v), TextPrint.Bands(TextPrint.Of(Words(v.Title, v.Text)))))];

    /// <summary>A variant's text as its print counts it.</summary>
    public static string Words(string title, string text) => title.Length > 0 ? $"{title} {text}" : text;

    private IReadOnlyList<StoreOperation> Keep(PublicationKey publication, Variant variant, DateTimeOffset at, string campaign)
    {
        var values = TextPrint.Of(Words(variant.Title, variant.Text));
        return values.IsEmpty ? [] : prints.Keep(new() { Publication = publication.ToString(), At = at, Values = values, Campaign = campaign }, TextPrint.Bands(values));
    }

    private static PublicationKey Publication(PostKey key, Variant variant)
    {
        var channel = ChannelKey.Parse(variant.Channel);
        return new(key, channel.Network, channel.Account);
    }
}
