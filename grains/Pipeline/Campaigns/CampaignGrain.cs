using System.Globalization;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Campaigns;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Audit;
using Scheduler.Pipeline.Posts;
using Scheduler.Pipeline.Refusals;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Campaigns;

/// <summary>A campaign: checked for everyone first, then made for each.</summary>
[GrainType("campaign")]
public sealed class CampaignGrain(
    [PersistentState("campaign", StorageNames.Store)] IPersistentState<CampaignState> state, IStore store, Boards boards, AuditDesk audit, TimeProvider clock) : Grain, ICampaignGrain
{
    private CampaignKey Key => CampaignKey.Parse(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public async Task<CampaignRecord?> Read(CancellationToken cancellationToken)
    {
        if (state.State.Campaign is { Complete: false } begun) { await Make(begun, cancellationToken); }
        return state.State.Campaign;
    }

    /// <inheritdoc/>
    public async Task<Answer<CampaignRecord>> Declare(CampaignRecord campaign, Actor by, CancellationToken cancellationToken)
    {
        if (await Read(cancellationToken) is { } declared) { return declared; }
        if (by.Kind != ActorKind.Person) { return Refuse.With("campaign.person"); }
        // The day has begun somewhere: overseas surgeons are up to half a day apart.
        if (CampaignRules.Against(campaign, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddDays(-1))) is { } refusal) { return refusal; }
        var shared = campaign with { Key = Key.ToString(), By = by, At = clock.GetUtcNow(), Complete = false };
        for (var place = 0; place < shared.Surgeons.Length; place++)
        {
            var surgeon = shared.Surgeons[place];
            var owner = new OwnerKey(Key.Agency, surgeon.Owner);
            var channels = await boards.Channels(owner, cancellationToken);
            var part = surgeon with { Day = CampaignRules.Day(shared, place), Post = CampaignRules.Post(Key, owner).ToString(), Without = CampaignRules.Without(shared, channels) };
            var content = CampaignRules.Content(shared, part, channels, TimeZoneInfo.Utc);
            if (content.Variants.IsEmpty) { return Refuse.With("campaign.no-channel", surgeon.Owner); }
            if (PostRules.Against(PostKey.Parse(part.Post), content) is { } unfit) { return unfit; }
            shared = shared with { Surgeons = shared.Surgeons.SetItem(place, part) };
        }

        await Save(shared, cancellationToken);
        await store.Write([new StoreOperation.Add(StoreKeys.Campaigns(Key.Agency), Key.Campaign, shared.At.ToUnixTimeMilliseconds())], cancellationToken);
        await audit.Tell(Key.ToString(), "campaign.declared", by, new() { ["name"] = shared.Name, ["surgeons"] = shared.Surgeons.Length.ToString(CultureInfo.InvariantCulture) }, cancellationToken);
        await Make(shared, cancellationToken);
        return state.State.Campaign!;
    }

    // A post that is there is left as it is: its author may have changed it since.
    private async Task Make(CampaignRecord campaign, CancellationToken cancellationToken)
    {
        foreach (var surgeon in campaign.Surgeons)
        {
            var owner = new OwnerKey(Key.Agency, surgeon.Owner);
            var content = CampaignRules.Content(campaign, surgeon, await boards.Channels(owner, cancellationToken), TimeZoneInfo.FindSystemTimeZoneById(await OwnerZone.Of(GrainFactory, owner)));
            await GrainFactory.Post(PostKey.Parse(surgeon.Post)).Create(content, campaign.By!, cancellationToken);
        }

        await Save(campaign with { Complete = true }, cancellationToken);
    }

    private async Task Save(CampaignRecord campaign, CancellationToken cancellationToken)
    {
        state.State = new() { Campaign = campaign };
        await state.WriteOrDeactivate(this, cancellationToken);
    }
}
