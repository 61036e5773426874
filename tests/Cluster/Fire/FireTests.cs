using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Contracts.Channels;
using Scheduler.Pipeline.Audit;
using Scheduler.Store;
using Scheduler.Store.Redis;
using Scheduler.Store.Sqlite;
using Scheduler.Tests.Cluster.Embedded;
using Scheduler.Tests.Cluster.Support;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Cluster.Fire;

/// <summary>
/// The product dies at every named point of a publication's way, on a store as it is shipped, against networks that live on.
/// SCHEDULER_FIRE=all walks every point on every network; SCHEDULER_TEST_SEED walks a course again.
/// </summary>
public sealed class FireTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<bool> Duplicates { get; } = FireCourse.Whole ? [false, true] : [false];

    [Theory, MemberData(nameof(Duplicates))]
    public async Task Wherever_the_process_dies_on_the_embedded_store_every_signed_post_leaves_once(bool duplicates)
    {
        using var folder = new TemporaryFolder();
        var data = folder.File("data");
        await Walk(folder, ["--data", data], duplicates, slow: false, () => SqliteStore.Open(new() { Folder = data }, TimeProvider.System, NullLogger<SqliteStore>.Instance));
    }

    [Theory, MemberData(nameof(Duplicates))]
    public async Task Wherever_the_process_dies_on_Redis_every_signed_post_leaves_once(bool duplicates)
    {
        using var folder = new TemporaryFolder();
        await using var redis = await RedisProcess.Start();
        await Walk(
            folder, ["--redis", redis.ConnectionString, $"--Scheduler:Silo:SiloPort={Ports.Free()}", $"--Scheduler:Silo:GatewayPort={Ports.Free()}"], duplicates, slow: true,
            () => RedisStore.Connect(new() { ConnectionString = redis.ConnectionString }, NullLogger<RedisStore>.Instance));
    }

    // On Redis nobody knows that the other process is dead: an attempt is settled at its deadline.
    private static IEnumerable<string> Hurried => NetworkNames.All.SelectMany(network => new[]
    {
        $"--Scheduler:Networks:{network}:PublishTimeout=00:00:04", $"--Scheduler:Networks:{network}:PrepareTimeout=00:00:06",
    });

    private static async Task Walk(TemporaryFolder folder, string[] store, bool duplicates, bool slow, Func<IStore> open)
    {
        var seed = Seed.Fresh();
        await using var witness = await Witness.Start(folder.File("networks"), FireHouse.Channels, duplicates);
        string[] arguments = ["--urls", Ports.Address().ToString().TrimEnd('/'), .. store, .. witness.Settings, .. Hurried, "--Logging:LogLevel:Default=Warning"];
        await using (var first = FireLife.Lasting(arguments))
        {
            await first.Ask("found");
            await first.Quit();
        }

        List<string> acknowledged = [];
        var wave = 0;
        foreach (var plan in FireCourse.Lives(seed.Random, slow))
        {
            await using var life = new FireLife(plan, arguments);
            acknowledged.AddRange(await life.RunToItsEnd(++wave));
            Assert.False(life.Repaired, $"{plan} ({seed.Name}): {life.Story()}");
            TestContext.Current.TestOutputHelper?.WriteLine($"{plan}");
        }

        await using (var last = FireLife.Lasting(arguments))
        {
            var left = "";
            await Until.True($"every signed post was published ({seed.Name})", TimeSpan.FromSeconds(180), async () => (left = await last.Ask("left")).StartsWith("left 0", StringComparison.Ordinal), () => left + last.Story());
            Assert.Equal("missing 0", await last.Ask("missing"));
            Assert.False(last.Repaired, last.Story());
            await last.Quit();
        }

        await Prove(open(), await witness.Posts(), acknowledged, seed);
    }

    private static async Task Prove(IStore store, IReadOnlyList<ShownPost> shown, List<string> acknowledged, Seed seed)
    {
        using var held = store as IDisposable;
        var register = SignedDocuments.Of(store);
        var signed = await SignedDocuments.Read(register, [House.Ysaline], Token);
        Assert.True(signed.Count >= acknowledged.Count && acknowledged.Count > 15, $"{signed.Count} signed, {acknowledged.Count} acknowledged ({seed.Name}).");
        // A signature that a kill cut off was not acknowledged: its post still waits for the surgeon, and must not have left.
        var times = shown.CountBy(p => p.Text).ToDictionary();
        var wrong = signed.Where(s => times.GetValueOrDefault(s.Variant.Text) != (s.Line is null ? 0 : 1)).Select(s => $"{times.GetValueOrDefault(s.Variant.Text)} times: {s.Line} {s.Variant.Text}").ToList();
        Assert.True(wrong.Count == 0, $"{seed.Name}\n{string.Join('\n', wrong)}\n{string.Join('\n', shown)}");
        var left = signed.Where(s => s.Line is not null).ToList();
        Assert.Equal(left.Count, shown.Count);
        var arrived = shown.ToDictionary(p => p.Text, p => p.ArrivedAt);
        Assert.All(left, s => Assert.InRange(arrived[s.Variant.Text], s.Variant.NotBefore, s.Variant.NotAfter));
        Assert.All(acknowledged, key => Assert.Contains(left, s => s.Line!.Key.StartsWith(key + "/", StringComparison.Ordinal)));
        var seal = new AuditSeal(register, TimeProvider.System);
        await seal.Seal(House.Ysaline.Agency, Token);
        Assert.Null(await seal.Verify(House.Ysaline.Agency, Token));
    }
}
