namespace Scheduler.Silo.Hosting;

/// <summary>Where the other processes of a cluster reach this silo. Only read with <c>--redis</c>.</summary>
public sealed class SiloReachOptions
{
    /// <summary>Where it is read from.</summary>
    public const string Section = "Scheduler:Silo";

    /// <summary>What <see cref="AdvertisedIP"/> says to take the machine's own address.</summary>
    public const string Auto = "auto";

    /// <summary>The address the others use: an IP address, or <c>auto</c> for this machine's first IPv4 address that is not the loopback's.</summary>
    /// <value>Default: 127.0.0.1, every silo on one machine.</value>
    /// <remarks>On a machine with several networks, write the address: <c>auto</c> may pick one that the others cannot reach.</remarks>
    public string AdvertisedIP { get; set; } = "127.0.0.1";

    /// <summary>Port on which silos speak to each other. Default 11111; several silos on one machine need one each.</summary>
    /// <remarks>Neither encrypted nor authenticated: never open it beyond the machines of the cluster.</remarks>
    public int SiloPort { get; set; } = 11111;

    /// <summary>Port on which separate webs speak to this silo. Default 30000; several silos on one machine need one each.</summary>
    /// <remarks>Neither encrypted nor authenticated: never open it beyond the machines of the cluster.</remarks>
    public int GatewayPort { get; set; } = 30000;
}
