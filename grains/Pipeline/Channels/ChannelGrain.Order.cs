using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Publishing;

namespace Scheduler.Pipeline.Channels;

/// <summary>Who comes before whom.</summary>
public sealed partial class ChannelGrain
{
    /// <inheritdoc/>
    public async Task<Answer<QueueEntry>> ToFront(string publication, Actor by, CancellationToken cancellationToken) =>
        await Reordered(QueueOrder.ToFront(Channel, publication, clock.GetUtcNow(), await Owner(cancellationToken)), publication, by, cancellationToken);

    /// <inheritdoc/>
    public Task<Answer<QueueEntry>> Swap(string publication, string other, Actor by, CancellationToken cancellationToken) =>
        Reordered(QueueOrder.Swap(Channel, publication, other, clock.GetUtcNow()), publication, by, cancellationToken);

    private async Task<Answer<QueueEntry>> Reordered(Answer<ChannelRecord> answer, string publication, Actor by, CancellationToken cancellationToken)
    {
        if (answer.Value is not { } next) { return answer.Refusal!; }
        await Rearrange(next, by, cancellationToken);
        return QueueRules.Find(Channel, publication)!;
    }

    /// <summary>Writes another order, and tells every entry that has another hour.</summary>
    private async Task Rearrange(ChannelRecord next, Actor by, CancellationToken cancellationToken)
    {
        var moved = QueueOrder.Moved(Channel, next).ToList();
        if (moved.Count == 0) { return; }
        await Write(next, cancellationToken);
        foreach (var entry in moved) { await desk.Tell(entry, PublicationState.Planned, entry.Placed == Placing.Moved ? "publication.moved" : "publication.replanned", by, null, cancellationToken); }
    }
}
