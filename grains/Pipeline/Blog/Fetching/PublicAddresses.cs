using System.Net;
using System.Net.Sockets;

namespace Scheduler.Pipeline.Blog.Fetching;

/// <summary>Keeps an address typed by a user from reading what only this server can reach.</summary>
public static class PublicAddresses
{
    private static readonly IPNetwork[] Private =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/127", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(n => IPNetwork.Parse(n)),
    ];

    /// <summary>Anybody on the Internet can reach it.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var bare = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Array.Exists(Private, n => n.BaseAddress.AddressFamily == bare.AddressFamily && n.Contains(bare));
    }

    /// <summary>Connects to the address that was checked, so that a name cannot resolve to another one between check and connection.</summary>
    /// <exception cref="PrivateAddressException">The name resolves to no public address.</exception>
    public static async ValueTask<Stream> Connect(DnsEndPoint endpoint, bool allowPrivate, CancellationToken cancellationToken)
    {
        var found = await Dns.GetHostAddressesAsync(endpoint.Host, cancellationToken);
        var allowed = Array.FindAll(found, a => allowPrivate || IsPublic(a));
        if (allowed.Length == 0 && found.Length > 0) { throw new PrivateAddressException(); }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, endpoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
