using System.Collections.Immutable;
using Orleans.Concurrency;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Charter;

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

    /// <summary>An author objects to a block, with a reason. It stays blocked until two people overrule it.</summary>
    [Alias("contest")] Task<Answer<PostView>> Contest(FindingMark finding, string reason, Actor by, CancellationToken cancellationToken = default);

    /// <summary>
    /// One of the two written statements that overrule a contested block, where its rule says that it may be: the agency's owner's, and the surgeon's
    /// own (never a delegate's). They hold for this very text.
    /// </summary>
    [Alias("overrule")] Task<Answer<PostView>> Overrule(FindingMark finding, string reason, Actor by, CancellationToken cancellationToken = default);

    /// <summary>“This is a mistake”: keeps the text, the finding and the remark for whoever mends the rules. The post stays as it is.</summary>
    [Alias("report")] Task<Answer<PostView>> Report(FindingMark finding, string remark, Actor by, CancellationToken cancellationToken = default);

    /// <summary>What a rule pack would make of it; null when it is not signed, has left, or there is no such pack.</summary>
    [Alias("effect"), ReadOnly] Task<RuleEffect?> Effect(string rulePack, CancellationToken cancellationToken = default);

    /// <summary>
    /// Checks a signed post that has not left with the rule pack in force. Where its verdict is worse the signature is void first, it leaves its queues, and it is
    /// re-opened with the reason; else it keeps its signature. Done twice is done once.
    /// </summary>
    [Alias("recheck")] Task Recheck(CancellationToken cancellationToken = default);

    /// <summary>The timetable's call: a planned hour passed unsigned, a window ended, or queueing was interrupted.</summary>
    [Alias("wake")] Task Wake(DateTimeOffset due, CancellationToken cancellationToken = default);
}
