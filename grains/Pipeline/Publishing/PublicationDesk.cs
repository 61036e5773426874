using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Audit;
using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Publishing;

/// <summary>Writes what an attempt came to, in the order that lets any crash be taken up again: outcome, what goes back, audit and board, the in-flight wake last.</summary>
public sealed class PublicationDesk(Register register, Boards boards, AuditLog audit, TimetableSignal signal, TimeProvider clock)
{
    private static readonly Actor System = Actor.System("publishing");

    /// <summary>The attempt is claimed and on its way.</summary>
    public async Task Claimed(PublicationKey publication, ClaimRecord claim, CancellationToken cancellationToken) => await register.Store.Write(
        [.. boards.Feed(Line(publication, claim, PublicationState.Sending, claim.At)), .. audit.Feed(Entry(publication, claim, "publication.claimed", claim.At, System, Facts(claim)))],
        cancellationToken);

    /// <summary>Stores an outcome and everything that follows from it. Doing it twice is doing it once.</summary>
    public async Task Settle(PublicationKey publication, ClaimRecord claim, OutcomeRecord outcome, DateTimeOffset? wokenBy, CancellationToken cancellationToken, Actor? by = null)
    {
        var batch = new List<StoreOperation>();
        if (outcome.LookAgainAt is { } look) { batch.Add(TimetableShards.Add(Look(publication, claim, look))); }
        batch.Add(register.Put(StoreKeys.Outcome(publication, claim.Entry.Attempt), outcome));
        if (outcome.Returned is { } returned) { batch.AddRange(GiveBack(publication, returned)); }
        batch.AddRange(audit.Feed(Entry(publication, claim, "publication." + What(outcome), outcome.At, by ?? System, Facts(claim, outcome))));
        if (outcome.Returned is null) { batch.AddRange(boards.Feed(Line(publication, claim, outcome.State, outcome.At) with { NetworkId = outcome.NetworkId, Url = outcome.Url, Problem = outcome.Why })); }
        batch.AddRange(Marks(publication, claim, outcome, wokenBy));
        await register.Store.Write(batch, cancellationToken);
        signal.Changed();
    }

    // The record before the wake: a wake that finds nothing would be taken for one whose work is done.
    private IEnumerable<StoreOperation> GiveBack(PublicationKey publication, ReturnedEntry returned)
    {
        yield return register.Put(PublishingKeys.Return(publication, returned.Entry.Attempt), returned);
        yield return TimetableShards.Add(new(TimetableKind.Return, PublishingKeys.InFlight(publication, returned.Entry.Attempt), clock.GetUtcNow()));
    }

    private static IEnumerable<StoreOperation> Marks(PublicationKey publication, ClaimRecord claim, OutcomeRecord outcome, DateTimeOffset? wokenBy)
    {
        var next = outcome.LookAgainAt is { } at ? Look(publication, claim, at) : null;
        var spent = wokenBy is { } due ? Look(publication, claim, due) : null;
        foreach (var entry in new[] { spent, Claims.InFlight(publication, claim) })
        {
            if (entry is not null && entry != next) { yield return TimetableShards.Remove(entry); }
        }
    }

    private static TimetableEntry Look(PublicationKey publication, ClaimRecord claim, DateTimeOffset at) =>
        new(TimetableKind.Publication, PublishingKeys.InFlight(publication, claim.Entry.Attempt), at);

    private static string What(OutcomeRecord outcome) => outcome switch
    {
        { Returned: not null } => "given-back",
        { State: PublicationState.NeedsAPerson } => "needs-a-person",
        _ => outcome.State.ToString().ToLowerInvariant(),
    };

    private static PublicationLine Line(PublicationKey publication, ClaimRecord claim, PublicationState state, DateTimeOffset at) =>
        new() { Key = publication.ToString(), State = state, Due = claim.Entry.Due, At = at, Attempt = claim.Entry.Attempt };

    private static AuditEntry Entry(PublicationKey publication, ClaimRecord claim, string what, DateTimeOffset at, Actor by, ImmutableSortedDictionary<string, string> facts) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{publication}/{claim.Entry.Attempt}/{what}"),
        At = at,
        Subject = publication.ToString(),
        What = what,
        By = by,
        Facts = facts,
    };

    private static ImmutableSortedDictionary<string, string> Facts(ClaimRecord claim, OutcomeRecord? outcome = null)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        facts["attempt"] = claim.Entry.Attempt.ToString(CultureInfo.InvariantCulture);
        facts["hash"] = claim.Entry.Hash;
        facts["due"] = claim.Entry.Due.ToString("O", CultureInfo.InvariantCulture);
        Add("id", outcome?.NetworkId);
        Add("url", outcome?.Url);
        Add("code", outcome?.Why?.Code);
        Add("evidence", outcome?.Evidence);
        return facts.ToImmutable();

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) { facts[name] = value; }
        }
    }
}
