using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Panel.Channels;

/// <summary>A channel's pages.</summary>
public static class ChannelAddress
{
    /// <summary>Where it is set up.</summary>
    public static string Of(ChannelKey key) => $"/channels/{key.Owner.Owner}/{key.Network.Slug()}/{Uri.EscapeDataString(key.Account)}";

    /// <summary>Where its account is connected again.</summary>
    public static string Reconnect(ChannelKey key) => Of(key) + "/connect";
}
