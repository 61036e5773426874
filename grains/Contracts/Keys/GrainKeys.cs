using Scheduler.Contracts.Accounts;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Blog;
using Scheduler.Contracts.Budgets;
using Scheduler.Contracts.Campaigns;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Practices;
using Scheduler.Contracts.Publishing;
using Scheduler.Contracts.Series;
using Scheduler.Contracts.Surgeons;

namespace Scheduler.Contracts.Keys;

/// <summary>The only way to a grain: by its key.</summary>
public static class GrainKeys
{
    /// <summary>The agency.</summary>
    public static IAgencyGrain Agency(this IGrainFactory grains, AgencyKey key) => grains.GetGrain<IAgencyGrain>(key.ToString());

    /// <summary>A person who signs in.</summary>
    public static IMemberGrain Member(this IGrainFactory grains, MemberKey key) => grains.GetGrain<IMemberGrain>(key.ToString());

    /// <summary>A practice.</summary>
    public static IPracticeGrain Practice(this IGrainFactory grains, OwnerKey key) =>
        grains.GetGrain<IPracticeGrain>(key.IsPractice ? key.ToString() : throw new FormatException("Not a practice."));

    /// <summary>A surgeon.</summary>
    public static ISurgeonGrain Surgeon(this IGrainFactory grains, OwnerKey key) =>
        grains.GetGrain<ISurgeonGrain>(key.IsSurgeon ? key.ToString() : throw new FormatException("Not a surgeon."));

    /// <summary>A blog.</summary>
    public static IBlogGrain Blog(this IGrainFactory grains, BlogKey key) => grains.GetGrain<IBlogGrain>(key.ToString());

    /// <summary>A campaign.</summary>
    public static ICampaignGrain Campaign(this IGrainFactory grains, CampaignKey key) => grains.GetGrain<ICampaignGrain>(key.ToString());

    /// <summary>What a network grants to the installation's application.</summary>
    public static IBudgetGrain Budget(this IGrainFactory grains, Network network) => grains.GetGrain<IBudgetGrain>(network.Slug());

    /// <summary>A recurring post.</summary>
    public static ISeriesGrain Series(this IGrainFactory grains, SeriesKey key) => grains.GetGrain<ISeriesGrain>(key.ToString());

    /// <summary>A post.</summary>
    public static IPostGrain Post(this IGrainFactory grains, PostKey key) => grains.GetGrain<IPostGrain>(key.ToString());

    /// <summary>A social channel.</summary>
    public static IChannelGrain Channel(this IGrainFactory grains, ChannelKey key) => grains.GetGrain<IChannelGrain>(key.ToString());

    /// <summary>The account behind a channel.</summary>
    public static IAccountGrain Account(this IGrainFactory grains, ChannelKey key) => grains.GetGrain<IAccountGrain>(key.ToString());

    /// <summary>Connects an owner's accounts.</summary>
    public static IConnectGrain Connect(this IGrainFactory grains, OwnerKey key) => grains.GetGrain<IConnectGrain>(key.ToString());

    /// <summary>The pause of a scope: the key string of an agency, an owner or a channel.</summary>
    public static IHoldGrain Hold(this IGrainFactory grains, string scope) => grains.GetGrain<IHoldGrain>(scope);

    /// <summary>One post on one channel, once.</summary>
    public static IPublicationGrain Publication(this IGrainFactory grains, PublicationKey key) => grains.GetGrain<IPublicationGrain>(key.ToString());

    /// <summary>One picture of an agency's library, as a machine reads it.</summary>
    public static IPictureGrain Picture(this IGrainFactory grains, PictureKey key) => grains.GetGrain<IPictureGrain>(key.ToString());
}
