using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Campaigns;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Channels;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Campaigns;

/// <summary>What a campaign must say, and the post it makes for each surgeon.</summary>
public static class CampaignRules
{
    /// <summary>Longest value of a field, in UTF-16 units.</summary>
    public const int MaxValue = 500;

    /// <summary>Why it cannot be declared; null when it can.</summary>
    public static Refusal? Against(CampaignRecord campaign, DateOnly today)
    {
        if (campaign.Name.Trim().Length is 0 or > 200) { return Refuse.With("campaign.name"); }
        if (campaign.Surgeons.Length is < 2 or > 100) { return Refuse.With("campaign.surgeons"); }
        if (campaign.Surgeons.GroupBy(s => s.Owner).FirstOrDefault(g => g.Count() > 1) is { } twice) { return Refuse.With("campaign.twice", twice.Key); }
        if (campaign.Days is < 1 or > 60) { return Refuse.With("campaign.days"); }
        if (campaign.FirstDay < today) { return Refuse.With("campaign.past"); }
        if (campaign.Model.Variants.IsEmpty) { return Refuse.With("post.no-variant"); }
        var fields = CampaignFields.Of(campaign.Model);
        foreach (var surgeon in campaign.Surgeons)
        {
            if (fields.FirstOrDefault(f => string.IsNullOrWhiteSpace(surgeon.Values.GetValueOrDefault(f))) is { } missing) { return Refuse.With("campaign.value-missing", missing, surgeon.Owner); }
            if (surgeon.Values.FirstOrDefault(v => v.Value.Length > MaxValue) is { Key: { } longest }) { return Refuse.With("campaign.value-long", longest, surgeon.Owner, MaxValue); }
        }

        return null;
    }

    /// <summary>The day on which the one at a place begins: the days are shared out evenly, the first place on the first day.</summary>
    public static DateOnly Day(CampaignRecord campaign, int place) => campaign.FirstDay.AddDays(place * campaign.Days / campaign.Surgeons.Length);

    /// <summary>The key of a surgeon's post, always the same: a crash in the middle cannot make two.</summary>
    public static PostKey Post(CampaignKey campaign, OwnerKey owner) => DerivedPost.Of(owner, $"campaign\n{campaign}\n{owner}");

    /// <summary>A surgeon's post: the model with their words, on those of its networks where they have a channel, at the next free slots from their day on.</summary>
    public static PostContent Content(CampaignRecord campaign, CampaignSurgeon surgeon, IReadOnlyList<ChannelKey> channels, TimeZoneInfo zone)
    {
        var filled = CampaignFields.Fill(campaign.Model, surgeon.Values);
        var from = LocalDay.Start(surgeon.Day, zone);
        return filled with
        {
            Campaign = campaign.Key,
            Variants =
            [
                .. filled.Variants.DistinctBy(Network).SelectMany(v => channels.Where(c => c.Network == Network(v)).Take(1)
                    .Select(c => v with { Channel = c.ToString(), PlannedAt = null, NotBefore = from, NotAfter = null })),
            ],
        };
    }

    /// <summary>The networks of the model on which they have no channel.</summary>
    public static ImmutableArray<Network> Without(CampaignRecord campaign, IReadOnlyList<ChannelKey> channels) =>
        [.. campaign.Model.Variants.Select(Network).Distinct().Where(n => channels.All(c => c.Network != n))];

    private static Network Network(Variant variant) => ChannelKey.Parse(variant.Channel).Network;
}
