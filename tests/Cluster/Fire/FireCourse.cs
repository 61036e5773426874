using Scheduler.Contracts.Channels;

namespace Scheduler.Tests.Cluster.Fire;

/// <summary>
/// Which lives the product is given: each point once, the networks in turn, the point after the call on each network, on the slower store every
/// other of the rest; with SCHEDULER_FIRE=all, each point on each network.
/// </summary>
internal static class FireCourse
{
    private static readonly Network[] Uploading = [Network.Instagram, Network.YouTube];

    public static bool Whole => Environment.GetEnvironmentVariable("SCHEDULER_FIRE") == "all";

    public static IEnumerable<FailPlan> Lives(Random random, bool slow)
    {
        var parity = random.Next(2);
        return All(random).Where((plan, at) => Whole || !slow || plan.Point == FailPoint.AfterCall || at % 2 == parity);
    }

    private static IEnumerable<FailPlan> All(Random random)
    {
        var turn = random.Next(NetworkNames.All.Count);
        foreach (var point in Enum.GetValues<FailPoint>().Where(p => p is not (FailPoint.None or FailPoint.Start or FailPoint.DuringRecovery)))
        {
            var networks = point == FailPoint.AfterUpload ? Uploading : [.. NetworkNames.All];
            // The one point at which a double is made, each network preventing it in its own way: never left to chance.
            foreach (var network in Whole || point == FailPoint.AfterCall ? networks : [networks[turn++ % networks.Length]]) { yield return new(point, network); }
            // What the call left open is settled by the next process, which dies over it too.
            if (point is FailPoint.AfterClaim or FailPoint.AfterCall) { yield return new(FailPoint.DuringRecovery, networks[0]); }
        }

        foreach (var writes in new[] { 1, 4, random.Next(5, 30) }) { yield return new(FailPoint.Start, Network.Bluesky, writes); }
    }
}
