namespace Scheduler.Store.Sqlite;

/// <summary>A batch that waits for its commit.</summary>
internal sealed class PendingWrite(IReadOnlyList<StoreOperation> batch)
{
    private readonly TaskCompletionSource<IReadOnlyList<Written>> _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Written[] _answers = [];

    public Task<IReadOnlyList<Written>> Answered => _answered.Task;

    public void Apply(SqliteSession session) => _answers = session.Apply(batch);

    public void Committed() => _answered.SetResult(_answers);

    public void Failed(StoreException failure) => _answered.SetException(failure);
}
