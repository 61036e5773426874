using Orleans.Concurrency;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;

namespace Scheduler.Contracts.Channels;

/// <summary>One social channel: its queue, its slots, its cadence. Key: <see cref="Keys.ChannelKey"/>.</summary>
[Alias("channel")]
public interface IChannelGrain : IGrainWithStringKey
{
    /// <summary>What it is; null before it is set up.</summary>
    [Alias("read"), ReadOnly] Task<ChannelView?> Read(CancellationToken cancellationToken = default);

    /// <summary>Sets it up, or changes how it publishes. What is queued stays where it is.</summary>
    [Alias("configure")] Task<Answer<ChannelView>> Configure(ChannelSettings settings, Actor by, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gives a signed variant its place: its planned hour where the cadence allows, else the next free slot of its window.
    /// The same publication asked again keeps its place.
    /// </summary>
    [Alias("enqueue")] Task<Answer<QueueEntry>> Enqueue(QueueRequest request, CancellationToken cancellationToken = default);

    /// <summary>Where a post planned between two instants would go if it were signed now; null when nothing is free.</summary>
    [Alias("offer"), ReadOnly] Task<DateTimeOffset?> Offer(DateTimeOffset notBefore, DateTimeOffset notAfter, CancellationToken cancellationToken = default);

    /// <summary>What closes an hour that somebody chose (a quiet hour, a closed day, a public holiday); null: it is open.</summary>
    [Alias("closed"), ReadOnly] Task<Refusal?> Closed(DateTimeOffset at, CancellationToken cancellationToken = default);

    /// <summary>Moves a queued entry inside its window; the signature stays.</summary>
    [Alias("move")] Task<Answer<QueueEntry>> Move(string publication, DateTimeOffset due, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Puts an entry before all those that took a slot; they move down, each inside its window.</summary>
    [Alias("to-front")] Task<Answer<QueueEntry>> ToFront(string publication, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Puts two entries in each other's place; the signatures stay.</summary>
    [Alias("swap")] Task<Answer<QueueEntry>> Swap(string publication, string other, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Takes an entry out of the queue. Called after the signature is void.</summary>
    [Alias("withdraw")] Task<Withdrawal> Withdraw(string publication, CancellationToken cancellationToken = default);

    /// <summary>The timetable's call: something is due.</summary>
    [Alias("wake")] Task Wake(DateTimeOffset due, CancellationToken cancellationToken = default);

    /// <summary>The timetable's call: an attempt certainly did not leave, and its entry comes back.</summary>
    [Alias("take-back")] Task TakeBack(string publication, int attempt, DateTimeOffset due, CancellationToken cancellationToken = default);

    /// <summary>Adds what the timetable lacks of this queue; answers how many entries were missing. More than 0 is a defect.</summary>
    [Alias("reconcile")] Task<int> Reconcile(CancellationToken cancellationToken = default);

    /// <summary>The timetable's call some seconds before: load what will be needed.</summary>
    [Alias("warm")] Task Warm(CancellationToken cancellationToken = default);
}
