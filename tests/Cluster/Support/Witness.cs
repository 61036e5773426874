using System.Net.Http.Json;
using System.Text.Json;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Sandbox;

namespace Scheduler.Tests.Cluster.Support;

/// <summary>The local networks as a process of their own, which outlives every kill and takes the same text twice rather than hide it.</summary>
internal sealed class Witness : IAsyncDisposable
{
    private readonly ProductProcess _process;
    private readonly HttpClient _http;

    private Witness(ProductProcess process, Uri address) => (_process, _http) = (process, new() { BaseAddress = address });

    /// <summary>Points a process of the product at these networks.</summary>
    public IEnumerable<string> Settings => NetworkNames.All.SelectMany(network => new[]
    {
        $"--Scheduler:Networks:{network}:BaseAddress={_http.BaseAddress}sandbox/{network.Slug()}/",
        $"--Scheduler:Networks:{network}:SendAttemptHeader=true",
        $"--Scheduler:Networks:{network}:SettleTime=00:00:02",
        $"--Scheduler:Networks:{network}:PublishTimeout=00:00:10",
        $"--Scheduler:Networks:{network}:PrepareTimeout=00:00:20",
    });

    public static async Task<Witness> Start(string folder, IEnumerable<ChannelKey> channels, bool duplicates = false)
    {
        var address = Ports.Address();
        Directory.CreateDirectory(folder);
        var accounts = Path.Combine(folder, "accounts.json");
        await File.WriteAllTextAsync(accounts, JsonSerializer.Serialize(channels.Select(Account), JsonSerializerOptions.Web), TestContext.Current.CancellationToken);
        var process = ProductProcess.Launch(
            "--role", "sandbox", "--urls", address.ToString().TrimEnd('/'), "--data-file", Path.Combine(folder, "sandbox.jsonl"), "--accounts", accounts, duplicates ? "" : "--no-duplicates");
        var witness = new Witness(process, address);
        await process.Answers(new(address, "/sandbox/posts"));
        return witness;
    }

    public static string Token(ChannelKey channel) => "token-" + channel.Network.Slug();

    public async Task<IReadOnlyList<ShownPost>> Posts() =>
        (await _http.GetFromJsonAsync<List<ShownPost>>("/sandbox/posts", JsonSerializerOptions.Web, TestContext.Current.CancellationToken))!;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _process.DisposeAsync();
    }

    private static SandboxAccount Account(ChannelKey channel) => new()
    {
        Network = channel.Network.Slug(), Id = channel.Account, Handle = "ysaline-" + channel.Network.Slug(), DisplayName = "Dr Ysaline", AccessToken = Token(channel),
    };
}
