using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Store.Epoch;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Publishing;

/// <summary>After a backup was put back, what was signed before it and may have left since is looked for at its network before anything is sent.</summary>
public sealed class AfterLoss(IStoreEpochs epochs, Signatures signatures, Claims claims)
{
    /// <summary>From when on it is to be looked for (UTC); null: it cannot have left, or was looked for already.</summary>
    public async Task<DateTimeOffset?> SearchFrom(PublicationKey publication, ReleaseOrder order, CancellationToken cancellationToken)
    {
        if (epochs.Current.Lost is not { } lost || !MayHaveLeft(lost, null, order.NotBefore)) { return null; }
        if (!MayHaveLeft(lost, (await signatures.Read(publication.Post, cancellationToken))?.At, order.NotBefore)) { return null; }
        var before = order.Attempt > 1 ? await claims.Read(publication, order.Attempt - 1, cancellationToken) : null;
        return before?.Claim.At > lost.Until ? null : lost.From;
    }

    /// <summary>Whether something signed then, that may leave from then on, may have left in the time that was lost. A signature older than its end was in the backup.</summary>
    public static bool MayHaveLeft(LostTime lost, DateTimeOffset? signedAt, DateTimeOffset notBefore) => (signedAt is null || signedAt <= lost.Until) && notBefore <= lost.Until;
}
