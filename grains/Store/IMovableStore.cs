namespace Scheduler.Store;

/// <summary>A store whose whole content can be carried to another one, while no process of the product runs on either.</summary>
public interface IMovableStore : IStore
{
    /// <summary>Everything it keeps, each log oldest first.</summary>
    IAsyncEnumerable<Kept> Everything(CancellationToken cancellationToken);

    /// <summary>Takes over what another store kept, logs at their positions. Taken twice, it is there once.</summary>
    ValueTask TakeOver(IReadOnlyList<Kept> things, CancellationToken cancellationToken);
}
