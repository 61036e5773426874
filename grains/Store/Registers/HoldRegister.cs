using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;

namespace Scheduler.Store.Registers;

/// <summary>Every pause. Read at the last gate from the store itself, whatever dies meanwhile.</summary>
public sealed class HoldRegister(Register register)
{
    /// <summary>Places a pause; the list's entry first: no pause stands unseen.</summary>
    /// <exception cref="StoreException">Another silo changed the same place's subjects at the same moment: nothing was placed.</exception>
    public async ValueTask Place(HoldRecord hold, CancellationToken cancellationToken)
    {
        var scope = HoldScope.Parse(hold.Scope);
        var listed = new StoreOperation.Add(StoreKeys.Holds(scope.Agency), Listed(scope), hold.At.ToUnixTimeMilliseconds());
        if (scope.Subject.Length == 0) { await register.Store.Write([listed, register.Put(StoreKeys.Hold(scope.Place), hold)], cancellationToken); }
        else { await Subjects(scope, listed, holds => [.. holds.Where(h => h.Scope != hold.Scope), hold], cancellationToken); }
    }

    /// <summary>Lifts a pause; the list's entry last.</summary>
    /// <exception cref="StoreException">Another silo changed the same place's subjects at the same moment: nothing was lifted.</exception>
    public async ValueTask Lift(HoldScope scope, CancellationToken cancellationToken)
    {
        if (scope.Subject.Length > 0) { await Subjects(scope, null, holds => [.. holds.Where(h => h.Scope != scope.ToString())], cancellationToken); }
        else { await register.Store.Write([new StoreOperation.Delete(StoreKeys.Hold(scope.Place)), new StoreOperation.Remove(StoreKeys.Holds(scope.Agency), scope.Place)], cancellationToken); }
    }

    /// <summary>The keys at which a pause of everything could stop a channel: its agency, its owner, itself.</summary>
    public static IReadOnlyList<string> Keys(ChannelKey channel) => [.. Places(channel).Select(StoreKeys.Hold)];

    /// <summary>The keys at which pauses on subjects could stop a channel: as many.</summary>
    public static IReadOnlyList<string> SubjectKeys(ChannelKey channel) => [.. Places(channel).Select(StoreKeys.SubjectHolds)];

    /// <summary>One pause; null: none.</summary>
    public async ValueTask<HoldRecord?> Read(HoldScope scope, CancellationToken cancellationToken) => scope.Subject.Length == 0
        ? await register.Read<HoldRecord>(StoreKeys.Hold(scope.Place), cancellationToken)
        : (await register.Read<SubjectHolds>(StoreKeys.SubjectHolds(scope.Place), cancellationToken))?.Holds.FirstOrDefault(h => h.Scope == scope.ToString());

    /// <summary>Every pause of an agency, oldest first.</summary>
    public async ValueTask<IReadOnlyList<HoldRecord>> All(string agency, CancellationToken cancellationToken)
    {
        var listed = await register.Store.Range(StoreKeys.Holds(agency), long.MinValue, long.MaxValue, cancellationToken: cancellationToken);
        var places = listed.Select(l => l.Member).ToLookup(member => member.EndsWith('#'), member => member.TrimEnd('#'));
        var whole = await register.Read<HoldRecord>([.. places[false].Select(StoreKeys.Hold)], cancellationToken);
        var subjects = await register.Read<SubjectHolds>([.. places[true].Select(StoreKeys.SubjectHolds)], cancellationToken);
        return [.. whole.Concat(subjects.SelectMany(s => s.Holds)).OrderBy(h => h.At)];
    }

    private static string[] Places(ChannelKey channel) => [channel.Owner.Agency, channel.Owner.ToString(), channel.ToString()];

    // One entry for all the subjects of a place: it stays when the last is lifted, and then names nothing.
    private static string Listed(HoldScope scope) => scope.Subject.Length == 0 ? scope.Place : scope.Place + '#';

    private async ValueTask Subjects(HoldScope scope, StoreOperation? before, Func<IReadOnlyList<HoldRecord>, IReadOnlyList<HoldRecord>> change, CancellationToken cancellationToken)
    {
        var key = StoreKeys.SubjectHolds(scope.Place);
        var stored = await register.Store.Read(key, cancellationToken);
        var standing = stored is { } s ? register.From<SubjectHolds>(s.Value).Holds : [];
        var put = new StoreOperation.PutIfVersion(key, register.Bytes(new SubjectHolds { Holds = [.. change(standing)] }), stored?.Version ?? 0);
        var written = await register.Store.Write(before is null ? [put] : [before, put], cancellationToken);
        if (!written[^1].Applied) { throw new StoreException("The pauses of this place were changed by another silo at the same moment."); }
    }
}
