using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;
using Scheduler.Web.Agencies;

namespace Scheduler.Web.Holds;

/// <summary>Who is told of a pause: everyone who works for what it stops, but for who placed it.</summary>
public sealed class ToldMembers(Roster roster, CurrentMember member)
{
    /// <summary>The members a pause concerns.</summary>
    public async Task<ImmutableArray<ToldMember>> Of(HoldScope scope, CancellationToken cancellationToken) =>
        [.. (await roster.Read(cancellationToken)).Where(m => m.Key != member.Key?.ToString() && Concerns(m, scope)).Select(m => new ToldMember { Key = m.Key, Name = m.Name })];

    private static bool Concerns(MemberRecord one, HoldScope scope) => one.Role == Role.Owner || scope.Owner is not { } owner || one.Owners.Contains(owner.Owner);
}
