using Scheduler.Connectors;
using Scheduler.Contracts.Accounts;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Refusals;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Publishing;

/// <summary>Carries one claimed attempt to its network: access, preparation, the gate again after an upload, the one public call.</summary>
public sealed class Sender(
    IGrainFactory grains, ConnectorSet connectors, Register register, Claims claims, Gate gate, LastVerdict verdict, LastLook look, Spending spending, OutgoingMail mail, TimeProvider clock)
{
    /// <summary>A claim may be acted upon for so long, on the monotonic clock: a process frozen in between must not send when it thaws.</summary>
    public static readonly TimeSpan SendWithin = TimeSpan.FromSeconds(5);

    /// <summary>What a network can take and how long it needs.</summary>
    public ConnectorLimits Limits(PublicationKey publication) => connectors[publication.Network].Limits;

    /// <summary>Has the account's access renewed before the hour, so that no post waits for it; a refusal is met again, and told, at the hour.</summary>
    public async Task Warm(PublicationKey publication, CancellationToken cancellationToken) =>
        await grains.Account(publication.Channel).Access(Limits(publication).PrepareTimeout, cancellationToken);

    /// <summary>Sends, and answers what came of it.</summary>
    public async Task<OutcomeRecord> Send(PublicationKey publication, ClaimRecord claim, GatePass pass, long claimedAt, CancellationToken cancellationToken)
    {
        var connector = connectors[publication.Network];
        if (await verdict.Against(publication, pass) is { } blocked) { return new() { State = PublicationState.Rejected, At = clock.GetUtcNow(), Why = blocked }; }
        if (await look.Against(publication, pass, clock.GetUtcNow(), cancellationToken) is { } repeated) { return new() { State = PublicationState.Rejected, At = clock.GetUtcNow(), Why = repeated }; }
        var answer = await grains.Account(publication.Channel).Access(connector.Limits.PrepareTimeout, cancellationToken);
        if (answer.Value is not { } access) { return NoAccess(claim, answer.Refusal!); }
        var outgoing = mail.For(publication, claim, pass.Document!, pass.Variant!);
        var direct = OutgoingPosts.IsDirect(pass.Variant!);
        var earlier = direct ? null : await Earlier(publication, claim, cancellationToken);
        var cost = connector.Cost(outgoing, earlier);
        var (grant, none) = await spending.Take(publication.Network, claim, cost, cancellationToken);
        if (none is not null) { return none; }
        var outcome = await Carry(publication, claim, outgoing, Access(publication, access), direct, earlier, claimedAt, cancellationToken);
        await spending.Settle(connector, grant, cost, outcome, cancellationToken);
        return outcome;
    }

    private async Task<OutcomeRecord> Carry(
        PublicationKey publication, ClaimRecord claim, Outgoing outgoing, Access access, bool direct, Prepared? earlier, long claimedAt, CancellationToken cancellationToken)
    {
        var connector = connectors[publication.Network];
        var ready = Prepared.Nothing;
        if (!direct)
        {
            var prepared = await Prepare(connector, publication, claim, outgoing, access, earlier, cancellationToken);
            if (prepared is PrepareOutcome.Refused refused) { return await Refused(publication, claim, refused.Error, cancellationToken); }
            ready = ((PrepareOutcome.Ready)prepared).Prepared;
            claimedAt = clock.GetTimestamp();
            if (await AgainAtTheGate(publication, claim, cancellationToken) is { } shut) { return shut; }
        }

        if (clock.GetElapsedTime(claimedAt) > SendWithin) { return Outcomes.NotSent(claim, PublicationState.Planned, clock.GetUtcNow(), Refuse.With("publication.too-slow"), clock.GetUtcNow()); }
        var sent = await connector.Publish(outgoing, access, ready, cancellationToken);
        if (sent is SendOutcome.Unknown { Hint: { } hint }) { await Keep(publication, claim, ready.WithHint(hint), cancellationToken); }
        return sent is SendOutcome.Refused no
            ? await Refused(publication, claim, no.Error, cancellationToken)
            : Outcomes.Of(sent, claim, connector.Limits, clock.GetUtcNow());
    }

    /// <summary>Looks for an attempt's post at the network, by reading only.</summary>
    public async Task<FindOutcome> Find(PublicationKey publication, AttemptMarks marks, CancellationToken cancellationToken)
    {
        var answer = await grains.Account(publication.Channel).Access(TimeSpan.FromMinutes(1), cancellationToken);
        if (answer.Value is not { } access)
        {
            return new FindOutcome.Failed(new() { Class = ErrorClass.Account, Code = answer.Refusal!.Code, French = answer.Refusal.French, English = answer.Refusal.English });
        }

        var outgoing = await mail.Again(publication, marks.Claim, cancellationToken);
        return await connectors[publication.Network].Find(
            outgoing, Access(publication, access), marks.Prepared?.ToPrepared() ?? Prepared.Nothing, cancellationToken);
    }

    private async Task<PrepareOutcome> Prepare(
        IConnector connector, PublicationKey publication, ClaimRecord claim, Outgoing outgoing, Access access, Prepared? earlier, CancellationToken cancellationToken)
    {
        while (true)
        {
            var outcome = await connector.Prepare(outgoing, access, earlier, cancellationToken);
            if (outcome is PrepareOutcome.Ready ready) { await Keep(publication, claim, ready.Prepared, cancellationToken); }
            if (outcome is not PrepareOutcome.NotYet notYet) { return outcome; }
            earlier = notYet.Prepared;
            await Keep(publication, claim, notYet.Prepared, cancellationToken);
            await Task.Delay(notYet.Wait, clock, cancellationToken);
        }
    }

    private async Task<Prepared?> Earlier(PublicationKey publication, ClaimRecord claim, CancellationToken cancellationToken) =>
        claim.Entry.Attempt > 1 && (await claims.Read(publication, claim.Entry.Attempt - 1, cancellationToken))?.Prepared?.ToPrepared() is { Values.IsEmpty: false } earlier ? earlier : null;

    private async Task Keep(PublicationKey publication, ClaimRecord claim, Prepared prepared, CancellationToken cancellationToken) => await register.Store.Write(
        [register.Put(PublishingKeys.Prepared(publication, claim.Entry.Attempt), new PreparedRecord { Values = prepared.Values })], cancellationToken);

    /// <summary>After an upload the public call has its own claim, and the gate is read again behind it.</summary>
    private async Task<OutcomeRecord?> AgainAtTheGate(PublicationKey publication, ClaimRecord claim, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!await claims.PutCreate(publication, claim.Entry.Attempt, new() { Token = claim.Token, At = now }, cancellationToken))
        {
            throw new StoreException("Another sender holds this attempt's public call.");
        }

        var pass = await gate.Pass(publication, claim.Entry, now, cancellationToken);
        if (pass.Hold is not null) { return Outcomes.NotSent(claim, PublicationState.Held, now, Refuse.With("publication.held"), now); }
        if (pass.Why is { } why) { return new() { State = PublicationState.Cancelled, At = now, Why = why }; }
        return await look.Against(publication, pass, now, cancellationToken) is { } repeated ? new() { State = PublicationState.Rejected, At = now, Why = repeated } : null;
    }

    private async Task<OutcomeRecord> Refused(PublicationKey publication, ClaimRecord claim, NetworkError error, CancellationToken cancellationToken)
    {
        if (error.PrepareAnew) { await Keep(publication, claim, Prepared.Nothing, cancellationToken); }
        await spending.Told(publication.Network, error, cancellationToken);
        if (error.Class == ErrorClass.Account) { await grains.Account(publication.Channel).Refused(error.Code, cancellationToken); }
        return Outcomes.Refused(error, claim, clock.GetUtcNow());
    }

    private OutcomeRecord NoAccess(ClaimRecord claim, Refusal why)
    {
        var now = clock.GetUtcNow();
        return why.Code == "account.later"
            ? Outcomes.NotSent(claim, PublicationState.Planned, now + TimeSpan.FromMinutes(1), why, now)
            : Outcomes.NotSent(claim, PublicationState.Held, now, why, now);
    }

    private static Access Access(PublicationKey publication, AccountAccess access) => new(publication.Account, access.Token);
}
