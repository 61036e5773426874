using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Silo.Demo;
using Scheduler.Tests.Cluster.Support;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Cluster.Embedded;

public sealed class DemoKillTests
{
    private const int Rounds = 6;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_demonstration_killed_at_random_moments_shows_what_was_signed_on_five_networks_each_once()
    {
        var seed = Seed.Fresh();
        using var folder = new TemporaryFolder();
        var data = folder.File("demo");
        await using var demo = new Installation(Ports.Address(), ["--data", data]);
        for (var round = 0; round < Rounds; round++)
        {
            // From the first instruction of the start to long after it.
            if (round == 0) { demo.Launch("demo", "--reset"); } else { demo.Launch("demo"); }
            await Task.Delay(TimeSpan.FromMilliseconds(seed.Random.Next(100, 12_000)), TimeProvider.System, Token);
            await demo.Kill();
        }

        demo.Launch("demo");
        await demo.Ready();
        using var http = new HttpClient { BaseAddress = demo.Address };
        IReadOnlyList<ShownPost> shown = [];
        await Until.True($"five networks received and nothing was due ({seed.Name})", TimeSpan.FromSeconds(180), async () =>
        {
            shown = (await http.GetFromJsonAsync<List<ShownPost>>("/sandbox/posts", JsonSerializerOptions.Web, Token))!;
            // A LinkedIn member's lost answer waits for a person: the boards tell, below.
            return shown.Select(s => s.Network).Distinct().Count(n => n != "linkedin") == 4 && (await http.GetFromJsonAsync<JsonNode>("/healthz/ready", Token))!["nextDue"] is null;
        }, () => $"{string.Join(", ", shown.Select(s => s.Network))}. {demo.Story()}");
        await demo.Kill();
        Check(shown, await SignedDocuments.Read(data, DemoCast.Surgeons.Select(s => s.Owner), Token), seed);
    }

    private static void Check(IReadOnlyList<ShownPost> shown, IReadOnlyList<(Contracts.Approval.CanonicalVariant Variant, Contracts.Boards.PublicationLine? Line)> signed, Seed seed)
    {
        var left = shown.ToList();
        foreach (var (variant, line) in signed)
        {
            var channel = ChannelKey.Parse(variant.Channel);
            var here = left.Where(s => s.Network == channel.Network.Slug() && s.Account == channel.Account && s.Text == variant.Text && (s.Title ?? "") == variant.Title).ToList();
            var few = line?.State switch
            {
                PublicationState.Planned => here.Count == 0,
                PublicationState.NeedsAPerson => here.Count <= 1 && channel.Network == Network.LinkedIn,
                PublicationState.Published or PublicationState.ReadBack => here.Count == 1,
                _ => false,
            };
            Assert.True(few, $"{variant.Channel} is {line?.State} ({line?.Problem?.Code}) and shown {here.Count} times ({seed.Name}).");
            left.RemoveAll(here.Contains);
        }

        Assert.True(left.Count == 0, $"Shown without a signature: {string.Join(" | ", left)} ({seed.Name})");
        var out5 = signed.Where(s => s.Line?.State is not PublicationState.Planned).Select(s => ChannelKey.Parse(s.Variant.Channel).Network).Distinct();
        Assert.Equal(5, out5.Count());
    }
}
