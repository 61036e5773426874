using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;
using Scheduler.Web.Boards;
using Scheduler.Web.Holds;
using Scheduler.Web.Panel.Times;
using Scheduler.Web.Panel.Words;
using AlarmRegister = Scheduler.Store.Registers.Alarms;

namespace Scheduler.Web.Panel.Layout;

/// <summary>Reads what stands around a page.</summary>
public sealed class FrameReader(CurrentMember member, BoardService boards, HoldService holds, OwnerCards owners, AlarmRegister alarms)
{
    /// <summary>For the page at a path.</summary>
    public async Task<Frame> Read(string path, CancellationToken cancellationToken)
    {
        if (!member.Known) { return new() { Path = path }; }
        var waiting = await boards.ToSign(cancellationToken);
        return new() { Path = path, Person = member.Name, Role = member.Role, ToSign = waiting.Count, Holds = await Standing(cancellationToken), Alarms = member.Manages ? await alarms.Open(cancellationToken) : [] };
    }

    /// <summary>The pauses that stand, by the names a reader knows.</summary>
    public async Task<IReadOnlyList<StandingHold>> Standing(CancellationToken cancellationToken)
    {
        var all = await owners.All(cancellationToken);
        return [.. (await holds.List(cancellationToken)).Select(hold => Named(hold, all))];
    }

    private static StandingHold Named(HoldRecord hold, IReadOnlyList<OwnerCard> owners)
    {
        var scope = HoldScope.Parse(hold.Scope);
        var owner = scope.Owner is { } key ? owners.FirstOrDefault(o => o.Segment == key.Owner) : null;
        var name = scope switch
        {
            { Channel: { } channel } => $"{channel.Network.Name()} · {owner?.Name ?? channel.Owner.Owner}",
            { Owner: { } one } => owner?.Name ?? one.Owner,
            _ => Say.It("pause.everything"),
        };
        return new(hold, name, owner?.TimeZone ?? Zones.Paris.Id);
    }
}
