using System.Globalization;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Panel.Orders;
using Scheduler.Web.Panel.Times;

namespace Scheduler.Web.Panel.Posts;

/// <summary>Opens the form on a new post, or on one that is there.</summary>
public static class PostEntryOpening
{
    /// <summary>A new post: on the networks that need neither picture nor video.</summary>
    public static PostEntry New(IReadOnlyList<ChannelKey> channels, string newPost) => new()
    {
        NewPost = newPost,
        Variants = [.. channels.Select(c => new VariantEntry { Channel = c.ToString(), On = c.Network is not (Network.YouTube or Network.Instagram) })],
    };

    /// <summary>A post that is there. Saved untouched, it is the same to the byte.</summary>
    public static PostEntry Of(PostContent content, int version, IReadOnlyList<ChannelKey> channels, TimeZoneInfo zone)
    {
        var common = Commonest(content.Variants.Select(v => v.Text));
        var card = content.Variants.Select(v => v.Card).FirstOrDefault(c => c is not null);
        var at = content.Variants.Select(v => v.PlannedAt).FirstOrDefault(p => p is not null);
        var (date, time) = at is { } planned ? WallClock.Write(planned, zone) : ("", "");
        return new()
        {
            Version = version,
            Title = content.Title,
            Base = common,
            Language = content.Language,
            Audience = content.Audience,
            Sources = string.Join('\n', content.Sources),
            DatedOn = content.DatedOn?.ToString(WallClock.Date, CultureInfo.InvariantCulture) ?? "",
            Partnership = content.Partnership,
            Article = content.Article,
            CardUrl = card?.Url ?? "",
            CardTitle = card?.Title ?? "",
            CardDescription = card?.Description ?? "",
            Fixed = at is not null,
            Date = date,
            Time = time,
            Order = content.Order switch { null => "owner", { IsEmpty: true } => "none", _ => "own" },
            OrderRows = OrderRows.Of(content.Order),
            Media = [.. Files(content)],
            Variants = [.. channels.Select(c => Variant(c, content, common, card, at, zone))],
        };
    }

    /// <summary>Every file a variant shows, its card's picture last.</summary>
    public static IEnumerable<MediaRef> Shown(Variant variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        return variant.Card?.Picture is { } picture ? variant.Media.Append(picture) : variant.Media;
    }

    // A card's picture is shown to followers too: it is declared like the others.
    private static IEnumerable<MediaEntry> Files(PostContent content)
    {
        var cards = content.Variants.Select(v => v.Card?.Picture).OfType<MediaRef>().ToList();
        return content.Variants.SelectMany(v => v.Media).Concat(cards).DistinctBy(m => m.Hash)
            .Select(m => MediaEntry.Of(m) with { OnCard = cards.Any(c => c.Hash == m.Hash) });
    }

    private static VariantEntry Variant(ChannelKey channel, PostContent content, string common, LinkCard? shared, DateTimeOffset? at, TimeZoneInfo zone)
    {
        if (content.Variants.FirstOrDefault(v => v.Channel == channel.ToString()) is not { } variant) { return new() { Channel = channel.ToString() }; }
        var (date, time) = variant.PlannedAt is { } own && own != at ? WallClock.Write(own, zone) : ("", "");
        return new()
        {
            Channel = variant.Channel,
            On = true,
            Text = variant.Text == common ? "" : variant.Text,
            Title = variant.Title,
            Tags = string.Join(", ", variant.Tags),
            Card = variant.Card is null ? "none" : variant.Card == shared ? "shared" : "own",
            Media = [.. variant.Media.Select(m => m.Hash)],
            Date = date,
            Time = time,
        };
    }

    private static string Commonest(IEnumerable<string> texts) =>
        texts.GroupBy(t => t).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault() ?? "";
}
