using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Boards;
using Scheduler.Web.Panel.Times;

namespace Scheduler.Web.Panel.Boards;

/// <summary>Gathers the boards into what a page shows.</summary>
public sealed class BoardReader(BoardService boards, OwnerCards owners, TimeProvider clock)
{
    // A post is on the calendar at its first hour; its other channels follow within its window.
    private static readonly TimeSpan Window = TimeSpan.FromDays(7);

    /// <summary>Every departure between two instants, soonest first.</summary>
    public async Task<IReadOnlyList<Departure>> Between(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var all = await owners.All(cancellationToken);
        var lines = await boards.Calendar(from - Window, to, cancellationToken);
        var known = (await boards.Publications(lines.SelectMany(l => l.Plan), cancellationToken)).ToDictionary(p => p.Key);
        return
        [
            .. from line in lines
               let owner = all.FirstOrDefault(o => o.Key == PostKey.Parse(line.Key).Owner)
               where owner is not null
               from plan in line.Plan
               let departure = new Departure(line, plan, known.GetValueOrDefault(plan.Publication), owner)
               where departure.At >= @from && departure.At < to
               orderby departure.At
               select departure,
        ];
    }

    /// <summary>A calendar week, each departure on its owner's own day.</summary>
    public async Task<IReadOnlyList<Departure>> Week(WeekSpan week, CancellationToken cancellationToken)
    {
        // From the first place on earth where Monday begins to the last where Sunday ends.
        var from = new DateTimeOffset(week.Monday.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddHours(-14);
        var found = await Between(from, from.AddDays(7).AddHours(28), cancellationToken);
        return [.. found.Where(d => d.Day >= week.Monday && d.Day <= week.Monday.AddDays(6))];
    }

    /// <summary>What a reader should know first.</summary>
    public async Task<TodayBoard> Today(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var recent = await boards.Recent(now.AddDays(-60), cancellationToken);
        return new()
        {
            Owners = await owners.All(cancellationToken),
            ToSign = await boards.ToSign(cancellationToken),
            Attention = await boards.Attention(cancellationToken),
            Asked = [.. recent.Where(l => l.State == PostState.ChangesRequested)],
            Blocked = [.. recent.Where(l => l.State == PostState.Draft && l.Blocks > 0)],
            Drafts = [.. recent.Where(l => l.State == PostState.Draft && l.Blocks == 0)],
            Departures = await Between(now.AddDays(-3), now.AddDays(8), cancellationToken),
            Now = now,
        };
    }
}
