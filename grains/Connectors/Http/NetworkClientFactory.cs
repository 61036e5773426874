using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Http;

/// <summary>One client, and so one queue and one circuit, per network and process.</summary>
internal sealed class NetworkClientFactory(IHttpClientFactory clients, TimeProvider clock, ILogger<NetworkClient> logger)
{
    public NetworkClient Create(Network network, NetworkOptions options, ConnectorLimits limits) =>
        new(network, options, limits.PublishTimeout, clients, clock, logger);
}
