using System.Text.Json.Nodes;
using Scheduler.Silo.Launch;
using Scheduler.Tests.Cluster.Support;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Cluster.Redis;

public sealed class ClusterTests
{
    [Fact]
    public async Task A_post_leaves_once_from_the_silo_that_is_left_when_the_other_is_killed_before_its_hour()
    {
        using var folder = new TemporaryFolder();
        await using var redis = await RedisProcess.Start();
        await using var witness = await Witness.Start(folder.File("networks"), House.Channels);
        // The first to start holds every shard of the timetable: it is the one that dies.
        await using var first = await Silo(redis, witness);
        await using var second = await Silo(redis, witness);
        await using var web = new Installation(Ports.Address(), ["--role", "web", "--redis", redis.ConnectionString, "--Web:Limits:ApiBurst=100000", "--Web:Limits:ApiPerSecond=10000"]);
        await web.Start();
        var key = await House.Found(new LaunchPlan { Role = LaunchRole.Web, Redis = redis.ConnectionString });
        using var desk = new Desk(web.Address, key);
        await desk.SignIn();

        var due = TimeProvider.System.GetUtcNow().AddSeconds(15);
        var post = await desk.Write(House.Channels[0], "Une attelle, la nuit.", due);
        await desk.Submit(post);
        await desk.Sign(post);
        Assert.True(TimeProvider.System.GetUtcNow() < due, "The machine is too slow: the hour passed before the silo was killed.");
        await first.Kill();
        Assert.Empty(await witness.Posts());

        await Until.True("the board says published", TimeSpan.FromSeconds(120), async () => await IsPublished(desk, post), () => second.Story() + web.Story());
        var shown = Assert.Single(await witness.Posts());
        Assert.Equal("Une attelle, la nuit.", shown.Text);
    }

    private static async Task<Installation> Silo(RedisProcess redis, Witness witness)
    {
        var silo = new Installation(Ports.Address(),
        [
            "--role", "silo", "--redis", redis.ConnectionString, $"--Scheduler:Silo:SiloPort={Ports.Free()}", $"--Scheduler:Silo:GatewayPort={Ports.Free()}", .. witness.Settings,
        ]);
        await silo.Start();
        return silo;
    }

    // While the cluster finds out who died, a call may fail; the next one reads.
    private static async Task<bool> IsPublished(Desk desk, string post)
    {
        try { return (string?)(await desk.Read(post))["plan"]![0]!["state"] is "published" or "readBack"; }
        catch (HttpRequestException) { return false; }
    }
}
