using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;

namespace Scheduler.Store.Registers;

/// <summary>What the panel reads, fed forward by the stages. Each line has one writer.</summary>
public sealed class Boards(Register register)
{
    /// <summary>The operations that put a post's line where it belongs.</summary>
    public IReadOnlyList<StoreOperation> Feed(PostLine line)
    {
        var key = PostKey.Parse(line.Key);
        var first = line.Plan.IsDefaultOrEmpty ? line.UpdatedAt : line.Plan.Min(p => p.At);
        return
        [
            register.Put(StoreKeys.PostLine(key), line),
            new StoreOperation.Add(StoreKeys.Recent(key.Owner), key.Post, line.UpdatedAt.ToUnixTimeMilliseconds()),
            new StoreOperation.Add(StoreKeys.Calendar(key.Owner), key.Post, first.ToUnixTimeMilliseconds()),
            line.State == PostState.InReview
                ? new StoreOperation.Add(StoreKeys.ToSign(key.Owner), key.Post, first.ToUnixTimeMilliseconds())
                : new StoreOperation.Remove(StoreKeys.ToSign(key.Owner), key.Post),
        ];
    }

    /// <summary>The operations that put a publication's line where it belongs.</summary>
    public IReadOnlyList<StoreOperation> Feed(PublicationLine line)
    {
        var key = PublicationKey.Parse(line.Key);
        return
        [
            register.Put(StoreKeys.PublicationLine(key), line),
            line.State is PublicationState.NeedsAPerson or PublicationState.Rejected or PublicationState.Missed
                ? new StoreOperation.Add(StoreKeys.Attention(key.Post.Owner), line.Key, line.At.ToUnixTimeMilliseconds())
                : new StoreOperation.Remove(StoreKeys.Attention(key.Post.Owner), line.Key),
            Counts(line.State)
                ? new StoreOperation.Add(StoreKeys.Hours(key.Post.Owner), line.Key, line.Due.ToUnixTimeMilliseconds())
                : new StoreOperation.Remove(StoreKeys.Hours(key.Post.Owner), line.Key),
        ];
    }

    /// <summary>The hours since an instant at which something leaves or left on an owner's channels, soonest first.</summary>
    public async ValueTask<IReadOnlyList<PlannedHour>> Hours(OwnerKey owner, DateTimeOffset since, CancellationToken cancellationToken) =>
        [.. (await register.Store.Range(StoreKeys.Hours(owner), since.ToUnixTimeMilliseconds(), long.MaxValue, cancellationToken: cancellationToken))
            .Select(m => new PlannedHour(PublicationKey.Parse(m.Member), DateTimeOffset.FromUnixTimeMilliseconds(m.Score)))];

    /// <summary>An owner's posts that wait for a signature, soonest first.</summary>
    public async ValueTask<IReadOnlyList<PostLine>> ToSign(OwnerKey owner, CancellationToken cancellationToken) =>
        await Lines(owner, await register.Store.Range(StoreKeys.ToSign(owner), long.MinValue, long.MaxValue, cancellationToken: cancellationToken), cancellationToken);

    /// <summary>An owner's posts whose first planned hour lies between two instants, soonest first.</summary>
    public async ValueTask<IReadOnlyList<PostLine>> Calendar(OwnerKey owner, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        await Lines(owner, await register.Store.Range(
            StoreKeys.Calendar(owner), from.ToUnixTimeMilliseconds(), to.ToUnixTimeMilliseconds(), cancellationToken: cancellationToken), cancellationToken);

    /// <summary>An owner's posts by last change since an instant, oldest first.</summary>
    public async ValueTask<IReadOnlyList<PostLine>> Recent(OwnerKey owner, DateTimeOffset since, CancellationToken cancellationToken) =>
        await Lines(owner, await register.Store.Range(
            StoreKeys.Recent(owner), since.ToUnixTimeMilliseconds(), long.MaxValue, cancellationToken: cancellationToken), cancellationToken);

    /// <summary>An owner's publications that a person must look at, longest first.</summary>
    public async ValueTask<IReadOnlyList<PublicationLine>> Attention(OwnerKey owner, CancellationToken cancellationToken)
    {
        var found = await register.Store.Range(StoreKeys.Attention(owner), long.MinValue, long.MaxValue, cancellationToken: cancellationToken);
        return await Publications(found.Select(f => PublicationKey.Parse(f.Member)), cancellationToken);
    }

    /// <summary>One post's line.</summary>
    public ValueTask<PostLine?> Post(PostKey key, CancellationToken cancellationToken) => register.Read<PostLine>(StoreKeys.PostLine(key), cancellationToken);

    /// <summary>The lines of some publications; those that have one.</summary>
    public ValueTask<IReadOnlyList<PublicationLine>> Publications(IEnumerable<PublicationKey> keys, CancellationToken cancellationToken) =>
        register.Read<PublicationLine>([.. keys.Select(StoreKeys.PublicationLine)], cancellationToken);

    /// <summary>An owner's channels.</summary>
    public async ValueTask<IReadOnlyList<ChannelKey>> Channels(OwnerKey owner, CancellationToken cancellationToken) =>
        [.. (await register.Store.Range(StoreKeys.Channels(owner), long.MinValue, long.MaxValue, cancellationToken: cancellationToken)).Select(m => ChannelKey.Parse(m.Member))];

    /// <summary>An agency's campaigns, the last declared first.</summary>
    public async ValueTask<IReadOnlyList<CampaignKey>> Campaigns(string agency, CancellationToken cancellationToken) =>
        [.. (await register.Store.Range(StoreKeys.Campaigns(agency), long.MinValue, long.MaxValue, cancellationToken: cancellationToken)).Reverse().Select(m => new CampaignKey(agency, m.Member))];

    /// <summary>An owner's recurring posts, the last begun first.</summary>
    public async ValueTask<IReadOnlyList<SeriesKey>> Series(OwnerKey owner, CancellationToken cancellationToken) =>
        [.. (await register.Store.Range(StoreKeys.Series(owner), long.MinValue, long.MaxValue, cancellationToken: cancellationToken)).Reverse().Select(m => SeriesKey.Parse(m.Member))];

    /// <summary>An owner's blogs.</summary>
    public async ValueTask<IReadOnlyList<BlogKey>> Blogs(OwnerKey owner, CancellationToken cancellationToken) =>
        [.. (await register.Store.Range(StoreKeys.Blogs(owner), long.MinValue, long.MaxValue, cancellationToken: cancellationToken)).Select(m => BlogKey.Parse(m.Member))];

    private ValueTask<IReadOnlyList<PostLine>> Lines(OwnerKey owner, IReadOnlyList<Scored> members, CancellationToken cancellationToken) =>
        register.Read<PostLine>([.. members.Select(m => StoreKeys.PostLine(new PostKey(owner, m.Member)))], cancellationToken);

    // What did not leave, and will not at the hour it had, takes nobody's room.
    private static bool Counts(PublicationState state) =>
        state is not (PublicationState.Cancelled or PublicationState.Expired or PublicationState.Missed or PublicationState.Held or PublicationState.Rejected);
}
