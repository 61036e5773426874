using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Blog;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;
using BoardRegister = Scheduler.Store.Registers.Boards;

namespace Scheduler.Web.Blog;

/// <summary>Followed feeds, from inside the wall.</summary>
public sealed class BlogService(IGrainFactory grains, BoardRegister boards, CurrentMember member)
{
    /// <summary>An owner's blogs; null when the owner is not theirs to see.</summary>
    public async Task<ImmutableArray<BlogView>?> List(OwnerKey owner, CancellationToken cancellationToken)
    {
        if (!member.Sees(owner)) { return null; }
        var found = await Task.WhenAll((await boards.Blogs(owner, cancellationToken)).Select(key => grains.Blog(key).Read(cancellationToken)));
        return [.. found.OfType<BlogView>()];
    }

    /// <summary>One blog; null when it is not there or not theirs to see.</summary>
    public async Task<BlogView?> Read(BlogKey key, CancellationToken cancellationToken) =>
        member.Sees(key.Owner) ? await grains.Blog(key).Read(cancellationToken) : null;

    /// <summary>Follows a feed, or changes how it is followed.</summary>
    public Task<Answer<BlogView>> Follow(BlogKey key, BlogSettings settings, CancellationToken cancellationToken) =>
        Act(key, () => grains.Blog(key).Follow(settings, member.Actor, cancellationToken));

    /// <summary>Reads the feed now.</summary>
    public Task<Answer<BlogView>> Poll(BlogKey key, CancellationToken cancellationToken) =>
        Act(key, () => grains.Blog(key).Poll(member.Actor, cancellationToken));

    private async Task<Answer<BlogView>> Act(BlogKey key, Func<Task<Answer<BlogView>>> act)
    {
        if (!member.Sees(key.Owner)) { return WebRefusals.NotFound; }
        if (member.Key is null) { return WebRefusals.PeopleOnly; }
        return member.Writes ? await act() : WebRefusals.NotAllowed;
    }
}
