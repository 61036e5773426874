using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Series;
using Scheduler.Web.Access;
using Scheduler.Web.Agencies;
using Scheduler.Web.Answers;
using BoardRegister = Scheduler.Store.Registers.Boards;

namespace Scheduler.Web.Series;

/// <summary>Recurring posts, from inside the wall: begun by whoever writes for the surgeon.</summary>
public sealed class SeriesService(IGrainFactory grains, BoardRegister boards, OwnerService owners, CurrentMember member)
{
    /// <summary>Begins a series under a key of its own: sent twice, it is one.</summary>
    public Task<Answer<SeriesView>> Begin(OwnerKey owner, string series, SeriesSettings settings, CancellationToken cancellationToken) =>
        Act(owner, series, grain => grain.Begin(settings, member.Actor, cancellationToken));

    /// <summary>The next occurrences start from this content.</summary>
    public Task<Answer<SeriesView>> Adopt(SeriesKey key, PostContent model, CancellationToken cancellationToken) =>
        Act(key.Owner, key.Series, grain => grain.Adopt(model, member.Actor, cancellationToken));

    /// <summary>Nothing comes back any more.</summary>
    public Task<Answer<SeriesView>> End(SeriesKey key, CancellationToken cancellationToken) => Act(key.Owner, key.Series, grain => grain.End(member.Actor, cancellationToken));

    /// <summary>Answers the question about a missed occurrence.</summary>
    public Task<Answer<SeriesView>> Settle(SeriesKey key, int occurrence, bool wanted, CancellationToken cancellationToken) =>
        Act(key.Owner, key.Series, grain => grain.Settle(occurrence, wanted, member.Actor, cancellationToken));

    /// <summary>One series; null when it is not the reader's to see.</summary>
    public async Task<SeriesView?> Read(SeriesKey key, CancellationToken cancellationToken) => member.Sees(key.Owner) ? await grains.Series(key).Read(cancellationToken) : null;

    /// <summary>Every series the reader sees, of each owner the last begun first.</summary>
    public async Task<IReadOnlyList<SeriesView>> List(CancellationToken cancellationToken)
    {
        var keys = await Task.WhenAll((await owners.Keys(cancellationToken)).Select(owner => boards.Series(owner, cancellationToken).AsTask()));
        return [.. (await Task.WhenAll(keys.SelectMany(k => k).Select(key => Read(key, cancellationToken)))).OfType<SeriesView>()];
    }

    /// <summary>Where its posts stand, by key.</summary>
    public async Task<IReadOnlyDictionary<string, PostLine>> Posts(SeriesView series, CancellationToken cancellationToken)
    {
        var lines = await Task.WhenAll(series.Occurrences.Where(o => o.Post.Length > 0).Select(o => boards.Post(PostKey.Parse(o.Post), cancellationToken).AsTask()));
        return lines.OfType<PostLine>().ToDictionary(line => line.Key, StringComparer.Ordinal);
    }

    private async Task<Answer<SeriesView>> Act(OwnerKey owner, string series, Func<ISeriesGrain, Task<Answer<SeriesView>>> act)
    {
        if (!member.Sees(owner)) { return WebRefusals.NotFound; }
        return member.Writes ? await act(grains.Series(new(owner, series))) : WebRefusals.NotAllowed;
    }
}
