using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Http;

/// <summary>What a reply means for the one public call, for preparing, for reading.</summary>
internal static class Outcomes
{
    /// <summary>Only a whole answer is believed: silence and 5xx leave the post unknown, a call that never left is refused.</summary>
    public static SendOutcome Sent(Network network, Reply reply, Func<Answer, SendOutcome> accepted, Func<Answer, SendOutcome> refused) => reply switch
    {
        Reply.NeverSent never => new SendOutcome.Refused(Refusal.Unreachable(network, never.Reason)),
        Reply.Lost lost => new SendOutcome.Unknown(lost.Reason),
        Reply.Answered { Answer: { Accepted: true } answer } => accepted(answer),
        Reply.Answered { Answer: { Status: >= 400 and < 500 and not 408 } answer } => refused(answer),
        Reply.Answered { Answer: var answer } => new SendOutcome.Unknown($"http-{answer.Status}"),
        _ => throw new InvalidOperationException(reply.GetType().Name),
    };

    /// <summary>The answer, or why a call that made nothing public did not succeed.</summary>
    public static (Answer? Answer, NetworkError? Error) Quiet(Network network, Reply reply, Func<Answer, NetworkError> refused) => reply switch
    {
        Reply.NeverSent never => (null, Refusal.Unreachable(network, never.Reason)),
        Reply.Lost lost => (null, Refusal.Unreachable(network, lost.Reason)),
        Reply.Answered { Answer: { Accepted: true } answer } => (answer, null),
        Reply.Answered { Answer: { Status: >= 500 } answer } => (null, Refusal.OutOfOrder(network, answer)),
        Reply.Answered { Answer: var answer } => (null, refused(answer)),
        _ => throw new InvalidOperationException(reply.GetType().Name),
    };
}
