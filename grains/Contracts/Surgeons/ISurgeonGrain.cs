using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;

namespace Scheduler.Contracts.Surgeons;

/// <summary>A surgeon: identity, and who may sign in their name. Key: <see cref="Keys.OwnerKey"/> with s.name.</summary>
[Alias("surgeon")]
public interface ISurgeonGrain : IGrainWithStringKey
{
    /// <summary>Who they are; null before they are defined.</summary>
    [Alias("read")] Task<SurgeonProfile?> Read(CancellationToken cancellationToken = default);

    /// <summary>Defines them, or changes what is said of them. Delegations, the rhythm and the order of networks are not changed by it.</summary>
    [Alias("define")] Task<Answer<SurgeonProfile>> Define(SurgeonProfile profile, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Sets how often they publish, all channels together, and when nothing leaves in their name; null: no limit but the channels' own. What is queued stays where it is until its hour.</summary>
    [Alias("pace")] Task<Answer<SurgeonProfile>> Pace(OwnerRhythm? rhythm, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Sets in which order posts leave on their networks; null: each at its own hour. What is planned keeps its hours.</summary>
    [Alias("arrange")] Task<Answer<SurgeonProfile>> Arrange(NetworkOrder? order, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Gives a dated, revocable delegation. Only the surgeon can.</summary>
    [Alias("delegate")] Task<Answer<SurgeonProfile>> Delegate(Delegation delegation, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Ends a delegation at once.</summary>
    [Alias("revoke")] Task<Answer<SurgeonProfile>> Revoke(string member, Actor by, CancellationToken cancellationToken = default);

    /// <summary>In what quality <paramref name="by"/> may sign at <paramref name="at"/>; <see cref="SigningRight.None"/> for everyone but the surgeon and a delegate within their dates.</summary>
    [Alias("right")] Task<SigningRight> Right(Actor by, DateTimeOffset at, CancellationToken cancellationToken = default);
}
