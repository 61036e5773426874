using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Publishing;

/// <summary>The marks of a publication's attempts: claims, what was prepared, outcomes.</summary>
public sealed class Claims(Register register)
{
    private const int AtOnce = 4;

    /// <summary>Puts a claim, its in-flight wake before it. True when it is ours; a lost answer is settled by reading back.</summary>
    public async Task<bool> Put(PublicationKey publication, ClaimRecord claim, CancellationToken cancellationToken)
    {
        var key = StoreKeys.Intent(publication, claim.Entry.Attempt);
        try
        {
            var written = await register.Store.Write(
                [TimetableShards.Add(InFlight(publication, claim)), new StoreOperation.PutIfAbsent(key, register.Bytes(claim))], cancellationToken);
            return written[1].Applied;
        }
        catch (StoreException)
        {
            return (await register.Read<ClaimRecord>(key, cancellationToken))?.Token == claim.Token;
        }
    }

    /// <summary>Puts the claim of the public call itself. True when it is this attempt's.</summary>
    public async Task<bool> PutCreate(PublicationKey publication, int attempt, CreateClaim claim, CancellationToken cancellationToken)
    {
        var key = PublishingKeys.Create(publication, attempt);
        try { return (await register.Store.Write([new StoreOperation.PutIfAbsent(key, register.Bytes(claim))], cancellationToken))[0].Applied; }
        catch (StoreException) { return await register.Read<CreateClaim>(key, cancellationToken) == claim; }
    }

    /// <summary>The first claim of a publication that was to send; null: none.</summary>
    public async ValueTask<ClaimRecord?> First(PublicationKey publication, int before, CancellationToken cancellationToken) =>
        (await register.Read<ClaimRecord>([.. Enumerable.Range(1, before - 1).Select(attempt => StoreKeys.Intent(publication, attempt))], cancellationToken)).FirstOrDefault(claim => !claim.Searches);

    /// <summary>One attempt's marks; null: never claimed.</summary>
    public async Task<AttemptMarks?> Read(PublicationKey publication, int attempt, CancellationToken cancellationToken)
    {
        var found = await register.Store.Read(Keys(publication, attempt), cancellationToken);
        return Marks(found, 0);
    }

    /// <summary>The marks of the last attempt; null: never claimed.</summary>
    public async Task<AttemptMarks?> Last(PublicationKey publication, CancellationToken cancellationToken)
    {
        AttemptMarks? last = null;
        for (var attempt = 1; ; attempt += AtOnce)
        {
            var found = await register.Store.Read([.. Enumerable.Range(attempt, AtOnce).SelectMany(a => Keys(publication, a))], cancellationToken);
            for (var i = 0; i < AtOnce; i++)
            {
                if (Marks(found, i * 4) is not { } marks) { return last; }
                last = marks;
            }
        }
    }

    /// <summary>The timetable's entry for an attempt in flight.</summary>
    public static TimetableEntry InFlight(PublicationKey publication, ClaimRecord claim) =>
        new(TimetableKind.Publication, PublishingKeys.InFlight(publication, claim.Entry.Attempt), claim.Deadline);

    private static IReadOnlyList<string> Keys(PublicationKey publication, int attempt) =>
    [
        StoreKeys.Intent(publication, attempt), PublishingKeys.Create(publication, attempt),
        PublishingKeys.Prepared(publication, attempt), StoreKeys.Outcome(publication, attempt),
    ];

    private AttemptMarks? Marks(IReadOnlyList<StoredValue?> found, int at) => found[at] is not { } claim ? null : new AttemptMarks(
        register.From<ClaimRecord>(claim.Value),
        found[at + 1] is { } create ? register.From<CreateClaim>(create.Value) : null,
        found[at + 2] is { } prepared ? register.From<PreparedRecord>(prepared.Value) : null,
        found[at + 3] is { } outcome ? register.From<OutcomeRecord>(outcome.Value) : null);
}
