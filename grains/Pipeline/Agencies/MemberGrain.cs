using System.Text;
using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Keys;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Agencies;

/// <summary>A person who signs in, and the one writer of the address they sign in with.</summary>
[GrainType("member")]
public sealed partial class MemberGrain(
    [PersistentState("member", "store")] IPersistentState<MemberState> stored, IStore store, ILogger<MemberGrain> logger) : Grain, IMemberGrain
{
    private MemberKey Key => MemberKey.Parse(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public Task<VersionedMember?> Read(CancellationToken cancellationToken = default) => Task.FromResult(
        stored.State.Member is { } member ? new VersionedMember { Member = member, Version = stored.State.Version } : null);

    /// <inheritdoc/>
    public async Task<bool> Save(MemberRecord member, long version, CancellationToken cancellationToken = default)
    {
        if (member.Key != Key.ToString()) { throw new ArgumentException("Another member's record.", nameof(member)); }
        if (MemberRules.Save(stored.State, member, version) is not { } next) { return false; }

        // The address is claimed before the state and given back after it: between the two it names this member twice, never two members.
        if (MemberRules.Claimed(stored.State, member) is { } login && !await Claim(login, cancellationToken))
        {
            LogAddressTaken(Key);
            return false;
        }

        var left = MemberRules.GivenBack(stored.State, member);
        await Write(next, cancellationToken);
        if (left is not null) { await store.Write([new StoreOperation.Delete(StoreKeys.Login(left))], cancellationToken); }
        LogSaved(Key, next.Version);
        return true;
    }

    private async Task<bool> Claim(string login, CancellationToken cancellationToken)
    {
        var mine = Encoding.UTF8.GetBytes(Key.ToString());
        var written = await store.Write([new StoreOperation.PutIfAbsent(StoreKeys.Login(login), mine)], cancellationToken);
        return written[0].Applied
            || (await store.Read(StoreKeys.Login(login), cancellationToken) is { } there && there.Value.Span.SequenceEqual(mine));
    }

    private async Task Write(MemberState next, CancellationToken cancellationToken)
    {
        stored.State = next;
        try
        {
            await stored.WriteStateAsync(cancellationToken);
        }
        catch
        {
            // What is stored is not known any more: the next call reads it again.
            DeactivateOnIdle();
            throw;
        }
    }
}
