using System.Globalization;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Panel.Orders;
using Scheduler.Web.Panel.Previews;
using Scheduler.Web.Panel.Times;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Posts;

/// <summary>Turns what was typed into a post, or says beside each field what is missing.</summary>
public static class PostEntryBuilding
{
    /// <summary>The whole content; null: see the entry's errors. What the form does not show is kept from <paramref name="before"/>.</summary>
    public static PostContent? Build(this PostEntry entry, PostContent? before, TimeZoneInfo zone)
    {
        Demand(entry, entry.Title.Length > 0, "title", "edit.title-first");
        Demand(entry, entry.Variants.Any(v => v.On), "variants", "edit.network-first");
        DateOnly? dated = null;
        if (entry.DatedOn.Length > 0)
        {
            if (DateOnly.TryParseExact(entry.DatedOn, WallClock.Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) { dated = day; }
            else { entry.Errors["dated-on"] = Say.It("edit.date-wrong"); }
        }
        var card = Card(entry, before);
        var common = entry.Fixed ? When(entry, entry.Date, entry.Time, "when", zone) : null;
        var order = entry.Order == "own" ? OrderRows.Build(entry.OrderRows) : null;
        Demand(entry, entry.Order != "own" || order is { IsEmpty: false }, "order", order is null ? "order.wrong" : "order.empty");
        var content = (before ?? new() { Title = "" }) with
        {
            Title = entry.Title,
            Language = entry.Language,
            Audience = entry.Audience,
            Sources = [.. entry.Sources.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            DatedOn = dated,
            Partnership = entry.Partnership,
            Article = entry.Article,
            Order = entry.Order == "none" ? new() : order,
            Variants = [.. entry.Variants.Where(v => v.On).Select(v => Variant(entry, v, before, card, common, zone))],
        };
        return entry.Errors.Count == 0 ? content : null;
    }

    private static Variant Variant(PostEntry entry, VariantEntry variant, PostContent? before, LinkCard? card, DateTimeOffset? common, TimeZoneInfo zone)
    {
        var network = ChannelKey.Parse(variant.Channel).Network;
        var old = before?.Variants.FirstOrDefault(v => v.Channel == variant.Channel);
        var text = entry.TextOf(variant);
        var files = entry.Media.Where(m => !m.Removed && variant.Media.Contains(m.File.Hash)).Select(m => m.File).ToList();
        Demand(entry, text.Length > 0, $"{variant.Channel}-text", "edit.text-first");
        if (network == Network.YouTube) { Demand(entry, variant.Title.Length > 0, $"{variant.Channel}-title", "edit.youtube-title-first"); }
        if (variant.Card == "shared") { Demand(entry, card is not null, "card-url", "edit.card-first"); }
        var at = variant.Date.Length + variant.Time.Length > 0 ? When(entry, variant.Date, variant.Time, $"{variant.Channel}-when", zone) : common;
        // The form shows minutes: an hour that was not touched keeps its seconds and its window.
        var same = old is not null && Minute(old.PlannedAt) == Minute(at);
        return (old ?? new() { Channel = variant.Channel, Text = "" }) with
        {
            Text = text,
            Title = network == Network.YouTube ? variant.Title : "",
            Tags = network == Network.YouTube ? [.. variant.Tags.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] : [],
            Card = variant.Card switch { "shared" => card, "own" => old?.Card is { } own ? own with { Picture = Picture(entry, own.Picture, before) } : null, _ => null },
            Media = [.. files],
            PlannedAt = same ? old!.PlannedAt : at,
            NotBefore = same ? old!.NotBefore : null,
            NotAfter = same ? old!.NotAfter : null,
        };
    }

    private static LinkCard? Card(PostEntry entry, PostContent? before)
    {
        if (entry.CardUrl.Length == 0) { return null; }
        Demand(entry, MediaAddress.IsWeb(entry.CardUrl), "card-url", "edit.card-wrong");
        Demand(entry, entry.CardTitle.Length > 0, "card-title", "edit.card-title-first");
        // The picture came with the article: it stays with its address.
        var old = before?.Variants.Select(v => v.Card).FirstOrDefault(c => c?.Url == entry.CardUrl);
        return new() { Url = entry.CardUrl, Title = entry.CardTitle, Description = entry.CardDescription, Picture = Picture(entry, old?.Picture, before) };
    }

    // What is said of the file holds on the card too; its alternative text is its own where the file is also shown beside the text.
    private static MediaRef? Picture(PostEntry entry, MediaRef? picture, PostContent? before)
    {
        if (picture is null || entry.Media.FirstOrDefault(m => m.File.Hash == picture.Hash) is not { } said) { return picture; }
        if (said.Removed) { return null; }
        var shown = before?.Variants.Any(v => v.Media.Any(m => m.Hash == picture.Hash)) ?? false;
        return said.File with { Alt = shown ? picture.Alt : said.File.Alt, Width = picture.Width, Height = picture.Height };
    }

    private static DateTimeOffset? When(PostEntry entry, string date, string time, string field, TimeZoneInfo zone)
    {
        var at = WallClock.Read(date, time, zone);
        Demand(entry, at is not null, field, "edit.when-wrong");
        return at;
    }

    private static DateTimeOffset? Minute(DateTimeOffset? at) => at is { } instant ? instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMinute)) : null;

    private static void Demand(PostEntry entry, bool there, string field, string sentence)
    {
        if (!there) { entry.Errors[field] = Say.It(sentence); }
    }
}
