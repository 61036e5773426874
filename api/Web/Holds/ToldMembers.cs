using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;

namespace Scheduler.Web.Holds;

/// <summary>Who is written to about a pause: everyone who works for what it stops, but for who placed it.</summary>
public sealed class ToldMembers(IGrainFactory grains, CurrentMember member)
{
    /// <summary>The members a pause concerns.</summary>
    public async Task<ImmutableArray<ToldMember>> Of(HoldScope scope, CancellationToken cancellationToken)
    {
        if (await grains.Agency(member.Agency).Read(cancellationToken) is not { } agency) { return []; }
        var found = await Task.WhenAll(agency.Members.Select(segment => grains.Member(new MemberKey(agency.Key, segment)).Read(cancellationToken)));
        return [.. found.OfType<VersionedMember>().Select(m => m.Member).Where(m => !m.Removed && m.Key != member.Key?.ToString() && Concerns(m, scope)).Select(m => new ToldMember { Key = m.Key, Name = m.Name })];
    }

    private static bool Concerns(MemberRecord one, HoldScope scope) => one.Role == Role.Owner || scope.Owner is not { } owner || one.Owners.Contains(owner.Owner);
}
