using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;

namespace Scheduler.Web.Agencies;

/// <summary>Who is in the reader's agency. Who may see the list is its callers' affair.</summary>
public sealed class Roster(IGrainFactory grains, CurrentMember member)
{
    /// <summary>Everyone who is allowed in, in the order they came.</summary>
    public async Task<ImmutableArray<MemberRecord>> Read(CancellationToken cancellationToken)
    {
        if (await grains.Agency(member.Agency).Read(cancellationToken) is not { } agency) { return []; }
        var found = await Task.WhenAll(agency.Members.Select(segment => grains.Member(new MemberKey(agency.Key, segment)).Read(cancellationToken)));
        return [.. found.OfType<VersionedMember>().Select(m => m.Member).Where(m => !m.Removed)];
    }
}
