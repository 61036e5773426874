using System.Diagnostics;
using System.Globalization;
using Scheduler.Contracts.Channels;

namespace Scheduler.Tests.Cluster.Fire;

/// <summary>Where one life of the product ends: a point, on one network's publication, the n-th time it is reached.</summary>
internal sealed record FailPlan(FailPoint Point, Network Network, int Times = 1)
{
    private int _reached;

    /// <summary>As a publication's key names the network.</summary>
    public string Mark => $"/{Network.Slug()}/";

    public static FailPlan Parse(string text) => text.Split(':') is [var point, var network, var times]
        ? new(Enum.Parse<FailPoint>(point), NetworkNames.Parse(network), int.Parse(times, CultureInfo.InvariantCulture))
        : throw new FormatException("POINT:NETWORK:TIMES");

    /// <summary>This point was reached on a publication (or with any key, where none is known): is it the one?</summary>
    public bool IsAt(FailPoint point, string key) =>
        point == Point && (Point is FailPoint.Start or FailPoint.DuringRecovery || key.Contains(Mark, StringComparison.Ordinal)) && Interlocked.Increment(ref _reached) == Times;

    /// <summary>As the power going out would end it.</summary>
    public static void Die()
    {
        Process.GetCurrentProcess().Kill();
        new ManualResetEventSlim().Wait();
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Point}:{Network.Slug()}:{Times}");
}
