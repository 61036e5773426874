using System.Collections.Immutable;
using Orleans.Concurrency;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;

namespace Scheduler.Contracts.Posts;

/// <summary>One editorial post: written, checked, signed, queued. Key: <see cref="Keys.PostKey"/>.</summary>
[Alias("post")]
public interface IPostGrain : IGrainWithStringKey
{
    /// <summary>What it is; null before it is written.</summary>
    [Alias("read"), ReadOnly] Task<PostView?> Read(CancellationToken cancellationToken = default);

    /// <summary>Writes the first version. Writing the same content again with the same key changes nothing.</summary>
    [Alias("create")] Task<Answer<PostView>> Create(PostContent content, Actor by, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces the content. A signature on other bytes is void before this answers; if something is already on its way the edit is refused.
    /// </summary>
    /// <param name="content">The whole new content.</param>
    /// <param name="version">The version that was edited; another one is refused, so that nobody's words are lost.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellationToken">Gives up waiting, not the edit.</param>
    [Alias("edit")] Task<Answer<PostView>> Edit(PostContent content, int version, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Puts it before the surgeon. Refused while the charter check blocks it, a network would refuse it, or its hour is past.</summary>
    [Alias("submit")] Task<Answer<PostView>> Submit(Actor by, CancellationToken cancellationToken = default);

    /// <summary>
    /// Signs exactly what was read: <paramref name="hash"/> is the hash the signer was shown. Only the surgeon or a delegate within their dates;
    /// attest findings need the surgeon's own attestation, by rule, with a reason. Then the variants are queued.
    /// </summary>
    [Alias("sign")] Task<Answer<PostView>> Sign(string hash, ImmutableArray<Attestation> attestations, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Sends it back with what must change.</summary>
    [Alias("request-changes")] Task<Answer<PostView>> RequestChanges(string reason, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Says no, with a reason.</summary>
    [Alias("decline")] Task<Answer<PostView>> Decline(string reason, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Takes it back. What already left stays, and the answer names it.</summary>
    [Alias("cancel")] Task<Answer<PostView>> Cancel(string reason, Actor by, CancellationToken cancellationToken = default);

    /// <summary>The timetable's call: a planned hour passed unsigned, a window ended, or queueing was interrupted.</summary>
    [Alias("wake")] Task Wake(DateTimeOffset due, CancellationToken cancellationToken = default);
}
