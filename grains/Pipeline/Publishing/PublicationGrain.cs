using Microsoft.Extensions.Logging;
using Scheduler.Connectors.Bluesky;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Refusals;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store.Epoch;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Publishing;

/// <summary>One post on one channel, once: claim → gate → send → outcome. It keeps no state of its own: the store's marks are the state.</summary>
[GrainType("publication")]
public sealed partial class PublicationGrain(
    Claims claims, Gate gate, Sender sender, OutgoingMail mail, PublicationDesk desk, AfterLoss loss, Boards boards, ITimetable timetable, IStoreEpochs epochs, PublishingMetrics metrics, TimeProvider clock, ILogger<PublicationGrain> logger)
    : Grain, IPublicationGrain
{
    private Task _sending = Task.CompletedTask;

    private PublicationKey Key => PublicationKey.Parse(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public async Task<ReleaseAnswer> Release(ReleaseOrder order, CancellationToken cancellationToken)
    {
        var claim = await NewClaim(order, cancellationToken);
        var claimedAt = clock.GetTimestamp();
        if (!await claims.Put(Key, claim, cancellationToken)) { return await Earlier(order.Attempt, cancellationToken); }
        LogClaimed(Key.ToString(), order.Attempt);
        var pass = await gate.Pass(Key, claim.Entry, clock.GetUtcNow(), cancellationToken);
        if (pass.Variant is null) { return await Stopped(claim, pass, cancellationToken); }
        if (claim.Searches)
        {
            await desk.Settle(Key, claim, Outcomes.Unknown(claim, sender.Limits(Key), clock.GetUtcNow(), "restored"), null, cancellationToken);
            return ReleaseAnswer.Taken;
        }

        DelayDeactivation(claim.Deadline - claim.At + TimeSpan.FromMinutes(1));
        // Not awaited: the channel is not deaf during an upload. What dies with this process is found by the in-flight wake.
        _sending = Send(claim, pass, claimedAt);
        return ReleaseAnswer.Taken;
    }

    /// <inheritdoc/>
    public async Task<Withdrawal> Withdraw(CancellationToken cancellationToken) => (await claims.Last(Key, cancellationToken)) switch
    {
        null => Withdrawal.Withdrawn,
        { Outcome: null or { State: PublicationState.Unknown or PublicationState.NeedsAPerson } } => Withdrawal.AlreadySending,
        { Outcome.State: PublicationState.Published or PublicationState.ReadBack or PublicationState.NotReadable or PublicationState.Withdrawn } => Withdrawal.AlreadyPublished,
        _ => Withdrawal.Withdrawn,
    };

    /// <inheritdoc/>
    public async Task<int> Attempts(CancellationToken cancellationToken) => (await claims.Last(Key, cancellationToken))?.Claim.Entry.Attempt ?? 0;

    /// <inheritdoc/>
    public async Task Recover(int attempt, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var marks = await claims.Read(Key, attempt, cancellationToken);
        if (marks is null) { await timetable.Done(new(TimetableKind.Publication, PublishingKeys.InFlight(Key, attempt), due), cancellationToken); }
        else if (marks.Outcome is null) { await Overdue(marks, due, now, cancellationToken); }
        else if (marks.Outcome.LookAgainAt is not { } look || due != TimetableEntry.Whole(look)) { await desk.Settle(Key, marks.Claim, marks.Outcome, due, cancellationToken); }
        else if (now >= due) { await Look(marks, due, now, cancellationToken); }
    }

    /// <inheritdoc/>
    public async Task<Answer<PublicationLine>> Decide(bool found, string url, Actor by, CancellationToken cancellationToken)
    {
        if (by.Kind != ActorKind.Person) { return Refuse.With("publication.not-undecided"); }
        if (await claims.Last(Key, cancellationToken) is not { Outcome.State: PublicationState.NeedsAPerson } marks) { return Refuse.With("publication.not-undecided"); }
        var now = clock.GetUtcNow();
        var outcome = found
            ? new OutcomeRecord { State = PublicationState.Published, At = now, Url = url, Evidence = "person:" + by.Id }
            : Outcomes.NotSent(marks.Claim, PublicationState.Missed, now, Refuse.With("publication.not-there"), now) with { Evidence = "person:" + by.Id };
        await desk.Settle(Key, marks.Claim, outcome, null, cancellationToken, by);
        var lines = await boards.Publications([Key], cancellationToken);
        return lines.Count > 0 ? lines[0] : Refuse.With("publication.not-undecided");
    }

    /// <inheritdoc/>
    public Task Warm(CancellationToken cancellationToken) => sender.Warm(Key, cancellationToken);

    /// <inheritdoc/>
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        // A clean stop lets the send end; correctness does not depend on it.
        try { await _sending.WaitAsync(cancellationToken); }
        catch (OperationCanceledException) { LogStoppedWhileSending(Key.ToString()); }
        await base.OnDeactivateAsync(reason, cancellationToken);
    }

    private async Task Send(ClaimRecord claim, GatePass pass, long claimedAt)
    {
        metrics.Claimed(Key.Network, claim.At - claim.Entry.Due);
        try
        {
            using var deadline = new CancellationTokenSource(claim.Deadline - clock.GetUtcNow(), clock);
            await desk.Claimed(Key, claim, deadline.Token);
            var outcome = await sender.Send(Key, claim, pass, claimedAt, deadline.Token);
            LogOutcome(Key.ToString(), claim.Entry.Attempt, outcome.State, outcome.Why?.Code ?? "");
            metrics.Outcome(Key.Network, outcome.State);
            await desk.Settle(Key, claim, outcome, null, CancellationToken.None);
        }
        catch (Exception e)
        {
            // Nothing is concluded here: the in-flight wake looks the attempt up after its deadline.
            LogSendBroken(Key.ToString(), claim.Entry.Attempt, e);
        }
        finally { metrics.Landed(); }
    }

    private async Task<ClaimRecord> NewClaim(ReleaseOrder order, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var search = await loss.SearchFrom(Key, order, cancellationToken);
        var first = order.Attempt > 1 ? await claims.First(Key, order.Attempt, cancellationToken) : null;
        var createdAt = search ?? first?.CreatedAt ?? DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
        var limits = sender.Limits(Key);
        var time = await mail.IsDirect(Key, order.Hash, cancellationToken) ? limits.PublishTimeout : limits.PublishTimeout + limits.PrepareTimeout;
        return new()
        {
            Token = Guid.CreateVersion7(now).ToString("N"),
            Entry = new() { Publication = Key.ToString(), Hash = order.Hash, Due = order.Due, NotBefore = order.NotBefore, NotAfter = order.NotAfter, Attempt = order.Attempt },
            At = now,
            Deadline = DateTimeOffset.FromUnixTimeMilliseconds((now + time + Sender.SendWithin).ToUnixTimeMilliseconds()),
            CreatedAt = createdAt,
            RecordKey = first?.RecordKey ?? Tid.Create(createdAt, TimetableShards.Of(Key.ToString())),
            Run = epochs.Current.Starts,
            Searches = search is not null,
        };
    }

    /// <summary>The attempt was claimed before: the channel crashed in between, and is told again what it came to.</summary>
    private async Task<ReleaseAnswer> Earlier(int attempt, CancellationToken cancellationToken) => (await claims.Read(Key, attempt, cancellationToken))?.Outcome switch
    {
        { Returned: null, State: PublicationState.Held } => ReleaseAnswer.Held,
        { Returned: null, State: PublicationState.Cancelled } => ReleaseAnswer.Void,
        _ => ReleaseAnswer.AlreadyTaken,
    };

    private async Task<ReleaseAnswer> Stopped(ClaimRecord claim, GatePass pass, CancellationToken cancellationToken)
    {
        var (state, why) = pass.Hold is null ? (PublicationState.Cancelled, pass.Why!) : (PublicationState.Held, Refuse.With("publication.held"));
        LogOutcome(Key.ToString(), claim.Entry.Attempt, state, why.Code);
        await desk.Settle(Key, claim, new() { State = state, At = clock.GetUtcNow(), Why = why }, null, cancellationToken);
        return pass.Hold is null ? ReleaseAnswer.Void : ReleaseAnswer.Held;
    }

    /// <summary>An attempt without an outcome whose sender is over.</summary>
    private async Task Overdue(AttemptMarks marks, DateTimeOffset due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now < Over(marks.Claim) || !_sending.IsCompleted) { return; }
        var nothingPublic = marks.Create is null && !await mail.IsDirect(Key, marks.Claim.Entry.Hash, cancellationToken);
        var outcome = nothingPublic
            ? Outcomes.NotSent(marks.Claim, PublicationState.Planned, now, Refuse.With("publication.interrupted"), now)
            : Outcomes.Unknown(marks.Claim, sender.Limits(Key), now, "interrupted") with { Interrupted = true };
        LogOutcome(Key.ToString(), marks.Claim.Entry.Attempt, outcome.State, outcome.Why?.Code ?? "");
        await desk.Settle(Key, marks.Claim, outcome, due, cancellationToken);
    }

    private async Task Look(AttemptMarks marks, DateTimeOffset due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var found = await sender.Find(Key, marks, cancellationToken);
        var outcome = Outcomes.Read(found, marks.Outcome!, marks.Claim, Over(marks.Claim), sender.Limits(Key), now);
        LogOutcome(Key.ToString(), marks.Claim.Entry.Attempt, outcome.State, outcome.Why?.Code ?? "");
        await desk.Settle(Key, marks.Claim, outcome, due, cancellationToken);
    }

    private DateTimeOffset Over(ClaimRecord claim) => ClaimRules.Over(claim, epochs.Current, epochs.Exclusive);

    [LoggerMessage(Level = LogLevel.Information, Message = "Publication {Publication}: attempt {Attempt} claimed")]
    private partial void LogClaimed(string publication, int attempt);

    [LoggerMessage(Level = LogLevel.Information, Message = "Publication {Publication}: attempt {Attempt} is {State} {Code}")]
    private partial void LogOutcome(string publication, int attempt, PublicationState state, string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Publication {Publication}: attempt {Attempt} broke off; it will be looked up")]
    private partial void LogSendBroken(string publication, int attempt, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Publication {Publication}: stopped while sending; it will be looked up")]
    private partial void LogStoppedWhileSending(string publication);
}
