using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Campaigns;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;
using BoardRegister = Scheduler.Store.Registers.Boards;

namespace Scheduler.Web.Campaigns;

/// <summary>Campaigns, from inside the wall: declared by who runs the agency's posts, for surgeons they all see.</summary>
public sealed class CampaignService(IGrainFactory grains, BoardRegister boards, CurrentMember member)
{
    /// <summary>Declares a campaign under a key of its own: sent twice, it is one.</summary>
    public async Task<Answer<CampaignRecord>> Declare(string campaign, CampaignRecord record, CancellationToken cancellationToken)
    {
        if (!member.Manages) { return WebRefusals.NotAllowed; }
        if (record.Surgeons.Any(s => Keys.TryOwner(member.Agency, s.Owner) is not { } owner || !member.Sees(owner))) { return WebRefusals.NotFound; }
        return await grains.Campaign(new(member.Agency.Agency, campaign)).Declare(record, member.Actor, cancellationToken);
    }

    /// <summary>One campaign, the parts of surgeons that the reader sees; null when none is theirs to see.</summary>
    public async Task<CampaignRecord?> Read(string campaign, CancellationToken cancellationToken)
    {
        if (!member.Manages || Key(campaign) is not { } key || await grains.Campaign(key).Read(cancellationToken) is not { } record) { return null; }
        var seen = record.Surgeons.Where(s => member.Sees(new(key.Agency, s.Owner))).ToImmutableArray();
        return seen.IsEmpty ? null : record with { Surgeons = seen };
    }

    /// <summary>The agency's campaigns, the last declared first.</summary>
    public async Task<IReadOnlyList<CampaignRecord>> List(CancellationToken cancellationToken)
    {
        if (!member.Manages) { return []; }
        var found = await Task.WhenAll((await boards.Campaigns(member.Agency.Agency, cancellationToken)).Select(key => Read(key.Campaign, cancellationToken)));
        return [.. found.OfType<CampaignRecord>()];
    }

    /// <summary>Where a campaign's posts stand, by key.</summary>
    public async Task<IReadOnlyDictionary<string, PostLine>> Posts(CampaignRecord campaign, CancellationToken cancellationToken)
    {
        var lines = await Task.WhenAll(campaign.Surgeons.Select(s => boards.Post(PostKey.Parse(s.Post), cancellationToken).AsTask()));
        return lines.OfType<PostLine>().ToDictionary(line => line.Key, StringComparer.Ordinal);
    }

    private CampaignKey? Key(string campaign)
    {
        try { return new(member.Agency.Agency, campaign); }
        catch (FormatException) { return null; }
    }
}
