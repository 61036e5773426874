using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Channels.Api;

/// <summary>A channel as the API writes it beside its owner: <c>network/account</c>.</summary>
internal static class ChannelRef
{
    public static string Of(ChannelKey key) => $"{key.Network.Slug()}/{key.Account}";

    public static string Of(PublicationKey key) => $"{key.Network.Slug()}/{key.Account}";

    /// <summary>The channel's key string as a variant holds it; what is no channel stays as it is and is refused as unknown.</summary>
    public static string Key(OwnerKey owner, string channel) => $"{owner}/{channel}";

    /// <summary>The same, read back.</summary>
    public static string Of(string key) => key.Length == 0 ? "" : Of(ChannelKey.Parse(key));
}
