using Scheduler.Connectors;
using Scheduler.Contracts.Channels;

namespace Scheduler.Tests.Connectors.Support;

/// <summary>A network that gives one answer to everything, to see what a connector makes of it.</summary>
public sealed class StubNetwork : IAsyncDisposable
{
    private readonly FaultyProxy _proxy;

    private StubNetwork(FaultyProxy proxy, ConnectorHost host) => (_proxy, Host) = (proxy, host);

    public ConnectorHost Host { get; }

    public IConnector Connector => Host.Connector;

    public IReadOnlyCollection<Call> Seen => _proxy.Seen;

    public Func<Call, Spoiling> Answer { set => _proxy.Spoil = value; }

    public static async Task<StubNetwork> Start(Network network, Spoiling answer, TimeProvider? clock = null, params (string Option, string Value)[] options)
    {
        var proxy = await FaultyProxy.Start(new Uri("http://127.0.0.1:9/"));
        proxy.Spoil = _ => answer;
        return new StubNetwork(proxy, new ConnectorHost(network, proxy.Address, clock, options));
    }

    /// <summary>What a connector says of one refusal of its public call.</summary>
    public static async Task<NetworkError> Refusal(Network network, int status, string body, params (string Name, string Value)[] headers)
    {
        await using var stub = await Start(network, Spoiling.Say(status, body, headers), null);
        var outcome = await stub.Connector.Publish(Post, Access, Prepared, TestContext.Current.CancellationToken);
        return Assert.IsType<SendOutcome.Refused>(outcome).Error;
    }

    public static Access Access { get; } = new("account", "token-that-nobody-may-see");

    public static Prepared Prepared { get; } = Prepared.Nothing.With("container", "1");

    public static Outgoing Post { get; } = new()
    {
        Attempt = "attempt-7",
        CreatedAt = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero),
        RecordKey = "3jzfcijpj2z2a",
        Text = "Des mots que le journal ne répète pas",
    };

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await _proxy.DisposeAsync();
    }
}
