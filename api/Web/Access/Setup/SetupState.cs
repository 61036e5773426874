using Scheduler.Store.Registers;

namespace Scheduler.Web.Access.Setup;

/// <summary>Whether an agency exists. Once true it stays true, and the store is asked no more.</summary>
public sealed class SetupState(Installation installation)
{
    private volatile bool _begun;

    /// <summary>This process answers pages, so a first visit can come here.</summary>
    public bool Served { get; set; }

    /// <summary>An agency exists.</summary>
    public async ValueTask<bool> Begun(CancellationToken cancellationToken) =>
        _begun || (_begun = (await installation.Agencies(cancellationToken)).Count > 0);
}
