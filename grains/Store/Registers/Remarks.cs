using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;

namespace Scheduler.Store.Registers;

/// <summary>What people said of the rules' findings: insert-only, a log for each agency.</summary>
public sealed class Remarks(Register register)
{
    /// <summary>The operation that keeps a remark once.</summary>
    public StoreOperation Keep(RemarkRecord remark) =>
        new StoreOperation.Append(StoreKeys.Remarks(PostKey.Parse(remark.Post).Owner.Agency), remark.Id, register.Bytes(remark));

    /// <summary>An agency's remarks, oldest first.</summary>
    public async ValueTask<IReadOnlyList<RemarkRecord>> Read(string agency, CancellationToken cancellationToken) =>
        [.. (await register.Store.Log(StoreKeys.Remarks(agency), 0, cancellationToken: cancellationToken)).Select(e => register.From<RemarkRecord>(e.Value))];
}
