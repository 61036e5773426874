using System.Net;
using System.Net.Sockets;

namespace Scheduler.Tests.Cluster.Support;

/// <summary>Ports that nobody listens on.</summary>
internal static class Ports
{
    public static int Free()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public static Uri Address() => new($"http://127.0.0.1:{Free()}");
}
