using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Panel.Previews;

/// <summary>What a reader who saw one version must read again in another.</summary>
public static class Changes
{
    /// <summary>Every difference, in the order of the page.</summary>
    public static IReadOnlyList<Change> Between(PostContent before, PostContent after, TimeZoneInfo zone)
    {
        List<Change> changes = [];
        foreach (var variant in after.Variants)
        {
            var network = ChannelKey.Parse(variant.Channel).Network;
            if (before.Variants.FirstOrDefault(v => v.Channel == variant.Channel) is not { } old)
            {
                changes.Add(new("added", [network], "", variant.Text));
                continue;
            }
            Add(changes, "title", network, old.Title, variant.Title);
            Add(changes, "text", network, old.Text, variant.Text);
            Add(changes, "card", network, Card(old.Card), Card(variant.Card));
            Add(changes, "media", network, Media(old), Media(variant));
            Add(changes, "when", network, When(old, zone), When(variant, zone));
        }
        foreach (var gone in before.Variants.Where(old => after.Variants.All(v => v.Channel != old.Channel)))
        {
            changes.Add(new("removed", [ChannelKey.Parse(gone.Channel).Network], gone.Text, ""));
        }
        Add(changes, "sources", null, string.Join('\n', before.Sources), string.Join('\n', after.Sources));
        // The same change on several networks is read once.
        return [.. changes.GroupBy(c => (c.What, c.Before, c.After)).Select(g => g.First() with { Networks = [.. g.SelectMany(c => c.Networks)] })];
    }

    private static void Add(List<Change> changes, string what, Network? network, string before, string after)
    {
        if (before != after) { changes.Add(new(what, network is { } on ? [on] : [], before, after)); }
    }

    private static string Card(LinkCard? card) => card is null ? "" : $"{card.Title}\n{card.Description}\n{card.Url}".Trim();

    // The bytes count too: another picture under the same alternative text is another picture.
    private static string Media(Variant variant) => string.Join('\n', variant.Media.Select(m => $"{m.Alt} ({m.Hash[..Math.Min(8, m.Hash.Length)]})"));

    private static string When(Variant variant, TimeZoneInfo zone) => variant.PlannedAt is { } at ? Times.Hours.Short(at, zone) : Words.Say.It("when.next-slot");
}
