using Scheduler.Pipeline.Refusals;
using Scheduler.Connectors;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Publishing;

namespace Scheduler.Pipeline.Publishing;

/// <summary>What an attempt comes to, from what a connector answered. Pure.</summary>
public static class Outcomes
{
    /// <summary>Attempts that may fail for a passing reason before a person is asked.</summary>
    public const int MaxAttempts = 6;

    private static readonly TimeSpan RateDefault = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromSeconds(60);
    private const int MaxLooks = 12;

    /// <summary>The public call ended.</summary>
    public static OutcomeRecord Of(SendOutcome sent, ClaimRecord claim, ConnectorLimits limits, DateTimeOffset now) => sent switch
    {
        SendOutcome.Published p => new() { State = PublicationState.Published, At = now, NetworkId = p.Id, Url = p.Url?.ToString() ?? "" },
        SendOutcome.Refused r => Refused(r.Error, claim, now),
        SendOutcome.Unknown u => Unknown(claim, limits, now, u.Hint is null ? u.Reason : $"{u.Reason}: {u.Hint}"),
        _ => throw new InvalidOperationException("A connector answered with an outcome this version does not know."),
    };

    /// <summary>The network said no, and nothing was made.</summary>
    public static OutcomeRecord Refused(NetworkError error, ClaimRecord claim, DateTimeOffset now)
    {
        var why = new Refusal { Code = "network." + error.Code, French = error.French, English = error.English, Raw = error.Raw };
        return error.Class switch
        {
            ErrorClass.Content => new() { State = PublicationState.Rejected, At = now, Why = why },
            ErrorClass.Rate => NotSent(claim, PublicationState.Planned, error.RetryAt ?? now + RateDefault, why, now),
            // The token had merely died: it is renewed before the next attempt.
            ErrorClass.Account when error.Renew && claim.Entry.Attempt < MaxAttempts => NotSent(claim, PublicationState.Planned, now, why, now),
            ErrorClass.Temporary when claim.Entry.Attempt < MaxAttempts => NotSent(claim, PublicationState.Planned, now + Backoff(claim), why, now),
            _ => NotSent(claim, PublicationState.Held, now, why, now),
        };
    }

    /// <summary>Nothing left; the entry goes back to its channel.</summary>
    public static OutcomeRecord NotSent(ClaimRecord claim, PublicationState to, DateTimeOffset retryAt, Refusal why, DateTimeOffset now) => new()
    {
        State = to,
        At = now,
        Why = why,
        Returned = new() { Entry = claim.Entry, To = to, RetryAt = retryAt, Why = why },
    };

    /// <summary>The answer was lost: nobody concludes before the deadline, the clocks' skew and the network's settle time.</summary>
    public static OutcomeRecord Unknown(ClaimRecord claim, ConnectorLimits limits, DateTimeOffset now, string evidence) => new()
    {
        State = PublicationState.Unknown,
        At = now,
        Evidence = evidence,
        // Looking early is harmless when it finds the post; only "not there" must wait.
        LookAgainAt = now + TimeSpan.FromSeconds(2),
        Why = Refuse.With("publication.unknown"),
    };

    /// <summary>From when on "not there" counts, for an attempt whose sender was over at <paramref name="over"/>.</summary>
    public static DateTimeOffset SettledAt(DateTimeOffset over, ConnectorLimits limits) => over + TimeSpan.FromSeconds(2) + limits.SettleTime;

    /// <summary>A reading ended.</summary>
    public static OutcomeRecord Read(FindOutcome found, OutcomeRecord before, ClaimRecord claim, DateTimeOffset over, ConnectorLimits limits, DateTimeOffset now) => found switch
    {
        FindOutcome.Found f => new() { State = PublicationState.Published, At = now, NetworkId = f.Id, Url = f.Url?.ToString() ?? "", Evidence = f.Evidence },
        FindOutcome.NotThere n => NotThere(n, before, claim, SettledAt(over, limits), limits, now),
        FindOutcome.CannotTell c => NeedsAPerson(before, c.Evidence, now),
        FindOutcome.Failed when before.Looks + 1 >= MaxLooks => NeedsAPerson(before, before.Evidence, now),
        FindOutcome.Failed => before with { Looks = before.Looks + 1, LookAgainAt = now + TimeSpan.FromSeconds(Math.Min(600, 15 * Math.Pow(2, before.Looks))) },
        _ => throw new InvalidOperationException("A connector answered with a reading this version does not know."),
    };

    private static OutcomeRecord NotThere(FindOutcome.NotThere reading, OutcomeRecord before, ClaimRecord claim, DateTimeOffset settled, ConnectorLimits limits, DateTimeOffset now)
    {
        if (now < settled) { return before with { LookAgainAt = settled, Evidence = reading.Evidence }; }
        var seen = before.NotSeen.Add(now);
        // A network that says "duplicate" and shows nothing would go round for ever; a process that was killed often says nothing of the network.
        if (claim.Entry.Attempt >= MaxAttempts && !before.Interrupted) { return NeedsAPerson(before, reading.Evidence, now); }
        return seen.Length < limits.NegativeReadings
            ? before with { NotSeen = seen, LookAgainAt = now + BetweenReadings, Evidence = reading.Evidence }
            : NotSent(claim, PublicationState.Planned, now, Refuse.With("publication.not-there"), now) with { Evidence = reading.Evidence, NotSeen = seen };
    }

    private static OutcomeRecord NeedsAPerson(OutcomeRecord before, string evidence, DateTimeOffset now) => before with
    {
        State = PublicationState.NeedsAPerson,
        At = now,
        Evidence = evidence,
        LookAgainAt = null,
        Why = Refuse.With("publication.needs-a-person"),
    };

    private static TimeSpan Backoff(ClaimRecord claim) => TimeSpan.FromSeconds(5 * Math.Pow(2, claim.Entry.Attempt - 1));
}
