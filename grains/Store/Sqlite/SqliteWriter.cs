using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Scheduler.Store.Sqlite;

/// <summary>The one writer: what waits together is committed together, and answered after the disk has it.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MaximumWaiting = 8_192;

    private readonly Channel<PendingWrite> _waiting = Channel.CreateBounded<PendingWrite>(
        new BoundedChannelOptions(MaximumWaiting) { SingleReader = true });

    private readonly Func<SqliteSession> _open;
    private readonly int _maximumGroup;
    private readonly ILogger _logger;
    private readonly Thread _thread;

    public SqliteWriter(Func<SqliteSession> open, int maximumGroup, ILogger logger)
    {
        _open = open;
        _maximumGroup = maximumGroup;
        _logger = logger;
        _thread = new Thread(Run) { IsBackground = true, Name = "store writer" };
        _thread.Start();
    }

    public async ValueTask<IReadOnlyList<Written>> Write(IReadOnlyList<StoreOperation> batch, CancellationToken cancellationToken)
    {
        var pending = new PendingWrite(batch);
        try
        {
            await _waiting.Writer.WriteAsync(pending, cancellationToken);
        }
        catch (ChannelClosedException)
        {
            throw new StoreException("The store is closed.");
        }

        return await pending.Answered;
    }

    /// <summary>Commits what still waits, then closes.</summary>
    public void Dispose()
    {
        _waiting.Writer.TryComplete();
        _thread.Join();
    }

    private void Run()
    {
        SqliteSession? session = null;
        var group = new List<PendingWrite>();
        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (group.Count < _maximumGroup && _waiting.Reader.TryRead(out var pending))
            {
                group.Add(pending);
            }

            session = Commit(session, group);
            group.Clear();
        }

        session?.Dispose();
    }

    private SqliteSession? Commit(SqliteSession? session, List<PendingWrite> group)
    {
        try
        {
            session ??= _open();
            session.Begin();
            foreach (var pending in group)
            {
                pending.Apply(session);
            }

            session.Commit();
        }
        catch (Exception failure)
        {
            // A connection that failed once is not asked again: closing it rolls back, and the next group opens another.
            session?.Dispose();
            SqliteLog.WriteFailed(_logger, group.Count, SqliteFailure.Reason(failure));
            var told = failure.AsStoreException("The write was not confirmed");
            group.ForEach(pending => pending.Failed(told));
            return null;
        }

        group.ForEach(pending => pending.Committed());
        return session;
    }
}
