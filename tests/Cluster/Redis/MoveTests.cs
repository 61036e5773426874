using Scheduler.Silo.Launch;
using Scheduler.Tests.Cluster.Support;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Cluster.Redis;

/// <summary>A practice outgrows its machine.</summary>
public sealed class MoveTests
{
    [Fact]
    public async Task What_was_signed_on_the_one_machine_leaves_once_from_the_cluster_and_the_old_folder_starts_no_more()
    {
        using var folder = new TemporaryFolder();
        await using var redis = await RedisProcess.Start();
        await using var witness = await Witness.Start(folder.File("networks"), House.Channels);
        var data = folder.File("data");
        var key = await House.Found(new LaunchPlan { Data = data });
        var address = Ports.Address();
        string post;
        await using (var product = new Installation(address, ["--data", data, .. witness.Settings]))
        {
            await product.Start();
            using var desk = new Desk(address, key);
            await desk.SignIn();
            post = await desk.Write(House.Channels[0], "Écrite avant le déménagement.", TimeProvider.System.GetUtcNow().AddSeconds(30));
            await desk.Submit(post);
            await desk.Sign(post);
            await product.Kill();
        }

        var server = redis.ConnectionString.Split(',')[0];
        await Move("redis", data, server);
        await using var old = ProductProcess.Launch("--data", data, "--urls", Ports.Address().ToString().TrimEnd('/'));
        Assert.Equal(2, await old.Ended());
        Assert.Contains("STORE_MOVED", old.Story(), StringComparison.Ordinal);

        await using (var cluster = new Installation(address, ["--redis", server, .. witness.Settings]))
        {
            await cluster.Start();
            using var after = new Desk(address, key);
            await Published(after, post, cluster);
            await cluster.Kill();
        }

        Assert.Equal("Écrite avant le déménagement.", Assert.Single(await witness.Posts()).Text);
        await Move("folder", folder.File("home"), server);
        await using var home = new Installation(address, ["--data", folder.File("home"), .. witness.Settings]);
        await home.Start();
        using var again = new Desk(address, key);
        await Published(again, post, home);
        Assert.Single(await witness.Posts());
    }

    // What was killed may have proved its life a moment ago.
    private static Task Move(string to, string data, string server) => Until.True("the store was quiet and moved", TimeSpan.FromSeconds(60), async () =>
    {
        await using var move = ProductProcess.Launch("move", "--to", to, "--data", data, "--redis", server);
        var code = await move.Ended();
        Assert.True(code == 0 || move.Story().Contains("MOVE_RUNNING", StringComparison.Ordinal), move.Story());
        return code == 0;
    }, () => "");

    private static async Task Published(Desk desk, string post, Installation product) => await Until.True("the post was published", TimeSpan.FromSeconds(150), async () =>
    {
        await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, TestContext.Current.CancellationToken);
        return (string?)(await desk.Read(post))["plan"]![0]!["state"] is "published" or "readBack";
    }, product.Story);
}
