using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Scheduler.Silo.Launch;
using Scheduler.Tests.Cluster.Support;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Cluster.Embedded;

public sealed class KillUnderLoadTests
{
    private const int Rounds = 4;
    private const int Posts = 90;
    private const int Writers = 4;

    private readonly ConcurrentDictionary<string, Acknowledged> _acknowledged = [];
    private int _begun;
    private int _answers;

    [Fact]
    public async Task Whatever_was_acknowledged_is_there_after_every_kill_and_leaves_once()
    {
        var seed = Seed.Fresh();
        using var folder = new TemporaryFolder();
        await using var witness = await Witness.Start(folder.File("networks"), House.Channels);
        var plan = new LaunchPlan { Data = folder.File("data") };
        var key = await House.Found(plan);
        await using var product = new Installation(Ports.Address(), ["--data", plan.Data, "--Web:Limits:ApiBurst=100000", "--Web:Limits:ApiPerSecond=10000", .. witness.Settings]);
        await product.Start();
        using var desk = new Desk(product.Address, key);
        await desk.SignIn();
        var writers = Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Write(desk, product)));
        for (var round = 0; round < Rounds; round++)
        {
            var enough = Volatile.Read(ref _answers) + seed.Random.Next(5, 50);
            await Until.True($"{enough} calls were answered", TimeSpan.FromSeconds(90), () => Task.FromResult(Volatile.Read(ref _answers) >= enough || writers.IsCompleted), product.Story);
            await product.Kill();
            product.Launch();
        }

        await product.Ready();
        await writers;
        await EverythingIsThere(desk, product, witness, seed);
    }

    private async Task Write(Desk desk, Installation product)
    {
        for (var number = Interlocked.Increment(ref _begun); number <= Posts; number = Interlocked.Increment(ref _begun))
        {
            try
            {
                var id = await desk.Write(House.Channels[number % House.Channels.Count], Text(number));
                Answered(id, Acknowledged.Written);
                await desk.Submit(id);
                Answered(id, Acknowledged.Submitted);
                await desk.Sign(id);
                Answered(id, Acknowledged.Signed);
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                // Killed meanwhile: this call was not acknowledged, the next post is tried where the product is back.
                await product.Back();
            }
        }
    }

    private void Answered(string id, Acknowledged what)
    {
        _acknowledged[id] = what;
        Interlocked.Increment(ref _answers);
    }

    private async Task EverythingIsThere(Desk desk, Installation product, Witness witness, Seed seed)
    {
        Assert.True(_acknowledged.Values.Count(a => a == Acknowledged.Signed) > Posts / 2, $"Too few were signed to prove anything ({seed.Name}).");
        var signed = new Dictionary<string, string>();
        foreach (var (id, what) in _acknowledged)
        {
            var post = await desk.Read(id);
            var state = (string)post["state"]!;
            Assert.True(what == Acknowledged.Signed ? state == "signed" : what == Acknowledged.Written || state is "inReview" or "signed", $"{id} was {what} and is {state} ({seed.Name}).");
            if (state == "signed") { signed.Add(id, (string)post["content"]!["variants"]![0]!["text"]!); }
        }

        var waiting = signed.Keys.ToHashSet();
        await Until.True($"every signed post was published ({seed.Name})", TimeSpan.FromSeconds(240), async () =>
        {
            foreach (var id in waiting.ToList())
            {
                if (IsPublished(await desk.Read(id))) { waiting.Remove(id); }
            }

            return waiting.Count == 0;
        }, () => $"{waiting.Count} wait. {product.Story()}");
        var shown = (await witness.Posts()).Select(p => p.Text).Order(StringComparer.Ordinal);
        Assert.Equal(signed.Values.Order(StringComparer.Ordinal), shown);
    }

    private static bool IsPublished(JsonNode post) => (string?)post["plan"]![0]!["state"] is "published" or "readBack";

    private static string Text(int number) => $"Fiche {number}. Une attelle, nuit {number}.";
}
