using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors;

/// <summary>
/// How one network is spoken to. A post goes out in two steps: <see cref="Prepare"/> does everything that nobody sees
/// and may be repeated (pictures, containers, upload sessions), <see cref="Publish"/> is the one call that a follower sees.
/// A connector never repeats <see cref="Publish"/> by itself, and <see cref="Find"/> only reads.
/// </summary>
public interface IConnector
{
    /// <summary>The network it speaks to.</summary>
    Network Network { get; }

    /// <summary>What the network accepts, in its own units.</summary>
    ConnectorLimits Limits { get; }

    /// <summary>Refuses what the network would refuse or cut, before anything is signed: length, media, format. Empty when it fits.</summary>
    IReadOnlyList<ContentProblem> Validate(Outgoing post);

    /// <summary>What an attempt spends of the application's allowance at the network, in the unit of its budget; 0: nothing that is counted.</summary>
    long Cost(Outgoing post, Prepared? earlier) => 0;

    /// <summary>Uploads and containers. Safe to repeat; given what an earlier attempt prepared, it goes on from there.</summary>
    /// <remarks>
    /// A cancelled call throws; everything else is an outcome. What the network has meanwhile made public is recognised:
    /// then <see cref="Publish"/> sends nothing and answers <see cref="SendOutcome.Unknown"/>, so that <see cref="Find"/> follows.
    /// </remarks>
    /// <returns>What must be stored before <see cref="Publish"/>, or why it cannot go on.</returns>
    Task<PrepareOutcome> Prepare(Outgoing post, Access access, Prepared? earlier, CancellationToken cancellationToken);

    /// <summary>The one call that makes the post public. An answer that never came is <see cref="SendOutcome.Unknown"/>, never a failure.</summary>
    /// <remarks>Never throws for what happens on the way, a cancellation included: once a byte may have left, the outcome is unknown.</remarks>
    Task<SendOutcome> Publish(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken);

    /// <summary>Looks whether the post is there, by reading only. An id that a refusal named goes along as <see cref="Prepared.WithHint"/>.</summary>
    Task<FindOutcome> Find(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken);

    /// <summary>Renews an access token before it dies. Called by one caller at a time per account.</summary>
    Task<RefreshOutcome> Refresh(Secrets secrets, CancellationToken cancellationToken);
}
