using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Scheduler.Store.Epoch;

/// <summary>Opens the epoch before anything else starts, then proves at an interval that this process lives and the store kept its word.</summary>
internal sealed partial class ProofOfLife(IStore store, IOptions<ProofOfLifeOptions> options, TimeProvider clock, ILogger<ProofOfLife> logger, bool exclusive = false)
    : BackgroundService, IStoreEpochs
{
    private readonly EpochBook _book = new(store, clock);
    private readonly PeriodicTimer _timer = new(options.Value.Every, clock);
    private StoreEpoch? _current;

    public event EventHandler<StoreEpoch>? Renewed;

    public StoreEpoch Current => _current ?? throw new InvalidOperationException("The store's epoch is known once the host has started.");

    public bool Exclusive => exclusive;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        _current = await _book.Open(cancellationToken);
        LogStarted(_current.Identity, _current.Starts, _current.LastProofOfLife);
        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await _timer.WaitForNextTickAsync(stoppingToken))
            {
                await Prove(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; the last proof stands.
        }
    }

    private async Task Prove(CancellationToken stoppingToken)
    {
        try
        {
            if (await _book.Continue(Current, stoppingToken) is { } renewed)
            {
                _current = renewed;
                LogRenewed(renewed.Cause, renewed.LastProofOfLife);
                Renewed?.Invoke(this, renewed);
            }
        }
        catch (StoreException)
        {
            // The store logged why. A proof that is missing is what the next epoch starts from.
            LogNotProved();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Store {Identity}, start {Starts}, last proof of life {LastProofOfLife}")]
    private partial void LogStarted(string identity, long starts, DateTimeOffset? lastProofOfLife);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The store is no longer what it was ({Cause}): what was due since {LastProofOfLife} is unknown")]
    private partial void LogRenewed(EpochCause cause, DateTimeOffset? lastProofOfLife);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store did not confirm a proof of life")]
    private partial void LogNotProved();
}
