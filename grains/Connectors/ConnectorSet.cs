using System.Collections.Frozen;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors;

/// <summary>The connectors, by network.</summary>
public sealed class ConnectorSet(IEnumerable<IConnector> connectors)
{
    private readonly FrozenDictionary<Network, IConnector> _connectors = connectors.ToFrozenDictionary(connector => connector.Network);

    /// <summary>The connector of a network; a network without one is a broken promise.</summary>
    public IConnector this[Network network] => _connectors[network];
}
