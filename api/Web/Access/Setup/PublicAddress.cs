using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Web.Access.Setup;

/// <summary>The installation's public address, in memory: read at start and every half minute, so that every process learns of a change.</summary>
public sealed partial class PublicAddress(Installation installation, TimeProvider clock, ILogger<PublicAddress> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    /// <summary>Without a path and without a slash at its end; empty: none.</summary>
    public string Current { get; private set; } = "";

    /// <summary>Reads it again now.</summary>
    public async Task Refresh(CancellationToken cancellationToken) => Current = (await installation.Read(cancellationToken)).PublicAddress;

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Refresh(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) { await TryRefresh(stoppingToken); }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task TryRefresh(CancellationToken cancellationToken)
    {
        try { await Refresh(cancellationToken); }
        catch (StoreException)
        {
            // The address known so far stays good; the next turn reads again.
            LogNotRead();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The installation's settings could not be read; the last known ones stay")]
    private partial void LogNotRead();
}
