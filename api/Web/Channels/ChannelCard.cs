using Scheduler.Contracts.Accounts;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Channels;

/// <summary>A channel with how its account is connected.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Channel">How it publishes, and what waits.</param>
/// <param name="Account">Its connection; null: never connected.</param>
public sealed record ChannelCard(ChannelKey Key, ChannelView Channel, AccountView? Account);
