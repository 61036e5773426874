using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Scheduler.Connectors;
using Scheduler.Contracts.Channels;

namespace Scheduler.Tests.Connectors.Support;

/// <summary>A connector as the product registers it, aimed at an address of the test.</summary>
public sealed class ConnectorHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public ConnectorHost(Network network, Uri address, TimeProvider? clock = null, params (string Option, string Value)[] options)
    {
        var settings = new Dictionary<string, string?>
        {
            [$"Scheduler:Networks:{network}:BaseAddress"] = address.AbsoluteUri,
            [$"Scheduler:Networks:{network}:RetryDelay"] = "00:00:00.020",
            [$"Scheduler:Networks:{network}:LongestWait"] = "00:00:01",
            [$"Scheduler:Networks:{network}:SendAttemptHeader"] = "true",
        };
        foreach (var (option, value) in options)
        {
            settings[$"Scheduler:Networks:{network}:{option}"] = value;
        }

        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logged));
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddConnectors(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        _services = services.BuildServiceProvider();
        Connector = _services.GetRequiredService<ConnectorSet>()[network];
    }

    public IConnector Connector { get; }

    /// <summary>Everything that was logged, at every level.</summary>
    public LoggedLines Logged { get; } = new();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
