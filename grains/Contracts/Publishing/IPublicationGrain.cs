using Orleans.Concurrency;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Channels;

namespace Scheduler.Contracts.Publishing;

/// <summary>One post on one channel, once: intent, send, outcome. The only place that talks to a network. Key: <see cref="Keys.PublicationKey"/>.</summary>
[Alias("publication")]
public interface IPublicationGrain : IGrainWithStringKey
{
    /// <summary>Claims the attempt and answers; the send runs on by itself, so a channel is never deaf during an upload.</summary>
    [Alias("release")] Task<ReleaseAnswer> Release(ReleaseOrder order, CancellationToken cancellationToken = default);

    /// <summary>Whether anything left or may have left.</summary>
    [Alias("withdraw"), AlwaysInterleave] Task<Withdrawal> Withdraw(CancellationToken cancellationToken = default);

    /// <summary>How many attempts were claimed so far; 0: none. A post that is signed again goes on counting from there, or its first claim would be taken for an old one.</summary>
    [Alias("attempts"), ReadOnly] Task<int> Attempts(CancellationToken cancellationToken = default);

    /// <summary>The timetable's call: an attempt is past its deadline without its last mark. Looks it up; never sends to learn.</summary>
    [Alias("recover")] Task Recover(int attempt, DateTimeOffset due, CancellationToken cancellationToken = default);

    /// <summary>A person looked, where the network cannot tell.</summary>
    /// <param name="found">True: it is there. False: it is not, and may be offered again.</param>
    /// <param name="url">Where they saw it; empty when it is not there.</param>
    /// <param name="by">Who looked.</param>
    /// <param name="cancellationToken">Gives up waiting, not the decision.</param>
    [Alias("decide")] Task<Answer<PublicationLine>> Decide(bool found, string url, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Loads the signed document and the account's access some seconds before the hour.</summary>
    [Alias("warm")] Task Warm(CancellationToken cancellationToken = default);
}
