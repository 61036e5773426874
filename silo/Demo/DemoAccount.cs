using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;

namespace Scheduler.Silo.Demo;

/// <summary>A surgeon's account on one of the local networks.</summary>
/// <param name="Network">Which.</param>
/// <param name="Id">The network's own id.</param>
/// <param name="Handle">Name in addresses.</param>
/// <param name="Name">Name that followers read.</param>
public sealed record DemoAccount(Network Network, string Id, string Handle, string Name)
{
    /// <summary>The token the local network accepts. It opens nothing elsewhere.</summary>
    public string Token => $"demo-{Network.Slug()}-{Handle}";

    /// <summary>The channel's key.</summary>
    public ChannelKey Channel(OwnerKey owner) => new(owner, Network, Id);
}
