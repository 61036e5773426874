using System.Text.Json.Nodes;
using Scheduler.Silo.Launch;
using Scheduler.Store.Sqlite;
using Scheduler.Tests.Cluster.Support;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Cluster.Embedded;

/// <summary>The whole drama: a backup, posts that leave after it, a machine that is lost, the backup put back on another.</summary>
public sealed class RestoreTests
{
    // The test asks more often than a program may.
    private static readonly string[] Patient = ["--Web:Limits:ApiBurst=100000", "--Web:Limits:ApiPerSecond=10000"];

    [Fact]
    public async Task What_left_after_the_backup_is_found_on_its_network_and_leaves_no_second_time()
    {
        using var folder = new TemporaryFolder();
        await using var witness = await Witness.Start(folder.File("networks"), House.Channels);
        var (data, copy, elsewhere) = (folder.File("data"), folder.File("copie.backup"), folder.File("elsewhere"));
        var key = await House.Found(new LaunchPlan { Data = data });
        var address = Ports.Address();
        var posts = new List<string>();
        await using (var product = new Installation(address, ["--data", data, .. Patient, .. witness.Settings]))
        {
            await product.Start();
            using var desk = new Desk(address, key);
            await desk.SignIn();
            foreach (var channel in House.Channels)
            {
                var id = await desk.Write(channel, $"Avant la panne, sur {channel.Network}.");
                await desk.Submit(id);
                await desk.Sign(id);
                posts.Add(id);
            }

            SqliteBackup.Take(data, copy);
            Assert.Empty(await witness.Posts());
            await Published(desk, posts, product);
            await product.Kill();
        }

        Assert.Equal(House.Channels.Count, (await witness.Posts()).Count);
        await using var restore = ProductProcess.Launch("restore", copy, "--data", elsewhere);
        Assert.Equal(0, await restore.Ended());
        await using var again = new Installation(address, ["--data", elsewhere, .. Patient, .. witness.Settings]);
        await again.Start();
        using var after = new Desk(address, key);
        await Published(after, posts, again);
        Assert.Equal(House.Channels.Count, (await witness.Posts()).Count);
    }

    private static async Task Published(Desk desk, IReadOnlyList<string> posts, Installation product)
    {
        var states = new List<string?>();
        await Until.True("every post was published", TimeSpan.FromSeconds(300), async () =>
        {
            states.Clear();
            foreach (var id in posts) { states.Add(State(await desk.Read(id))); }
            return states.All(s => s is "published" or "readBack");
        }, () => $"{string.Join(' ', states)} {product.Story()}");
    }

    private static string? State(JsonNode post) => (string?)post["plan"]![0]!["state"];
}
