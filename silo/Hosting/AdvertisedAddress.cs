using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace Scheduler.Silo.Hosting;

/// <summary>Which address a silo gives the others.</summary>
public static class AdvertisedAddress
{
    /// <summary>The address that the options name, <c>auto</c> looked up among this machine's.</summary>
    /// <exception cref="OptionsValidationException">It is no address, or the machine has none to offer.</exception>
    public static IPAddress Of(SiloReachOptions options) => Of(options, Machine);

    /// <summary>The same among given addresses, in the machine's order.</summary>
    public static IPAddress Of(SiloReachOptions options, Func<IEnumerable<IPAddress>> machine)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(machine);
        if (string.Equals(options.AdvertisedIP, SiloReachOptions.Auto, StringComparison.OrdinalIgnoreCase))
        {
            return machine().FirstOrDefault(CanBeReached) ?? throw Wrong($"{SiloReachOptions.Section}:AdvertisedIP=auto finds no IPv4 address on this machine but the loopback's; write one.");
        }

        // The others would be told to call "any address".
        return IPAddress.TryParse(options.AdvertisedIP, out var address) && !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any)
            ? address
            : throw Wrong($"{SiloReachOptions.Section}:AdvertisedIP must be an IP address or auto, not '{options.AdvertisedIP}'.");
    }

    // Link-local addresses are what a machine gives itself when it has no network.
    private static bool CanBeReached(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address) && address.GetAddressBytes() is not [169, 254, ..];

    private static IEnumerable<IPAddress> Machine() => NetworkInterface.GetAllNetworkInterfaces()
        .Where(i => i.OperationalStatus == OperationalStatus.Up && i.NetworkInterfaceType != NetworkInterfaceType.Loopback)
        .SelectMany(i => i.GetIPProperties().UnicastAddresses)
        .Select(a => a.Address);

    private static OptionsValidationException Wrong(string why) => new(SiloReachOptions.Section, typeof(SiloReachOptions), [why]);
}
