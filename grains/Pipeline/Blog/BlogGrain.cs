using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Blog;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Blog.Feeds;
using Scheduler.Pipeline.Blog.Fetching;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Blog;

/// <summary>One feed: looks at it in time, proposes each new article once.</summary>
[GrainType("blog")]
public sealed partial class BlogGrain(
    [PersistentState("blog", StorageNames.Store)] IPersistentState<BlogState> blog,
    FeedClient client,
    Proposer proposer,
    ITimetable timetable,
    IStore store,
    TimeProvider clock,
    ILogger<BlogGrain> logger) : Grain, IBlogGrain
{
    // Who called waits 30 s; the articles that are left come a minute later.
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(15);

    private BlogKey Key => BlogKey.Parse(this.GetPrimaryKeyString());

    public Task<BlogView?> Read(CancellationToken cancellationToken = default) => Task.FromResult(View());

    public async Task<Answer<BlogView>> Follow(BlogSettings settings, Actor by, CancellationToken cancellationToken = default)
    {
        if (BlogRules.Check(Key, settings) is { } refusal) { return refusal; }

        var now = BlogRules.Whole(clock.GetUtcNow());
        var before = blog.State;
        var other = before.Settings?.Feed != settings.Feed;
        await store.Write([new StoreOperation.Add(StoreKeys.Blogs(Key.Owner), Key.ToString(), now.ToUnixTimeMilliseconds())], cancellationToken);
        await Save(before with
        {
            // Another feed is read from scratch; what was seen stays, so that a moved blog is not proposed anew.
            Settings = settings, ETag = "", LastModified = "", FollowedAt = other ? now : before.FollowedAt, ReadOnce = !other && before.ReadOnce,
        }, now);
        LogFollowed(Key.ToString(), by.Id);
        await Look(cancellationToken);
        return View()!;
    }

    public async Task<Answer<BlogView>> Poll(Actor by, CancellationToken cancellationToken = default)
    {
        if (blog.State.Settings is null) { return NotFollowed; }
        await Look(cancellationToken);
        return View()!;
    }

    public async Task Wake(DateTimeOffset due, CancellationToken cancellationToken = default)
    {
        if (blog.State.Settings is null || blog.State.NextDue != due)
        {
            await timetable.Done(Entry(due), cancellationToken);
            return;
        }

        await Look(cancellationToken);
    }

    private async Task Look(CancellationToken cancellationToken)
    {
        var settings = blog.State.Settings!;
        var started = clock.GetTimestamp();
        var fetched = await client.Get(
            new FetchRequest(new Uri(settings.Feed), "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.8, */*;q=0.1", FeedReader.MaxBytes)
            {
                ETag = blog.State.ETag, LastModified = blog.State.LastModified,
            }, cancellationToken);
        var now = clock.GetUtcNow();
        var next = BlogRules.Next(Key, settings.Every, now);
        if (fetched.NotModified)
        {
            await Save(blog.State with { LookedAt = now, ProblemFr = "", ProblemEn = "" }, next);
            return;
        }

        var feed = fetched.Refusal is { } refusal ? refusal : FeedReader.Read(fetched.Bytes.Span, fetched.ContentType, fetched.Address);
        if (!feed.Done)
        {
            LogNotRead(Key.ToString(), feed.Refusal!.Code);
            await Save(blog.State with { LookedAt = now, ProblemFr = feed.Refusal.French, ProblemEn = feed.Refusal.English }, next);
            return;
        }

        var look = ArticleRules.Compare(blog.State.Seen, feed.Value, blog.State.FollowedAt - settings.ProposeSince, !blog.State.ReadOnce, now);
        var problem = await Propose(look, started, cancellationToken);
        // Until every article is dealt with, the next reading is a full one: "not modified" would hide what is missing.
        await Save(blog.State with
        {
            Title = feed.Value.Title.Length > 0 ? feed.Value.Title : blog.State.Title, LookedAt = now, ReadOnce = true,
            ETag = problem is null ? fetched.ETag : "", LastModified = problem is null ? fetched.LastModified : "",
            ProblemFr = problem?.French ?? "", ProblemEn = problem?.English ?? "",
        }, problem == Later ? BlogRules.Whole(now + TimeSpan.FromMinutes(1)) : next);
    }

    // Each article is remembered as soon as its post exists; one that fails keeps none of the others back.
    private async Task<Refusal?> Propose(Look look, long started, CancellationToken cancellationToken)
    {
        Refusal? problem = null;
        blog.State = blog.State with { Seen = look.Seen };
        foreach (var article in look.Propose)
        {
            if (article != look.Propose[0] && clock.GetElapsedTime(started) > LongEnough) { return problem ?? Later; }

            var post = ArticleIds.Post(Key, article.Id);
            var proposed = await proposer.Propose(GrainFactory.Post(post), Key, article, blog.State.Settings!.Channels, cancellationToken);
            if (!proposed.Done)
            {
                LogNotProposed(Key.ToString(), post.ToString(), proposed.Refusal!.Code);
                problem ??= proposed.Refusal;
                continue;
            }

            LogProposed(Key.ToString(), post.ToString());
            await Write(blog.State with { Seen = [proposed.Value, .. blog.State.Seen] });
        }

        return problem;
    }

    // Before the state, the entry it needs; after it, the one it no longer needs.
    private async Task Save(BlogState next, DateTimeOffset due)
    {
        var before = blog.State.NextDue;
        await timetable.Schedule(Entry(due), CancellationToken.None);
        await Write(next with { NextDue = due });
        if (before is { } done && done != due) { await timetable.Done(Entry(done), CancellationToken.None); }
    }

    private async Task Write(BlogState next)
    {
        blog.State = next;
        await blog.WriteOrDeactivate(this, CancellationToken.None);
    }

    private TimetableEntry Entry(DateTimeOffset due) => new(TimetableKind.Blog, Key.ToString(), due);

    private BlogView? View() => blog.State.Settings is not { } settings ? null : new BlogView
    {
        Key = Key.ToString(), Settings = settings, Title = blog.State.Title, LookedAt = blog.State.LookedAt, ProblemFr = blog.State.ProblemFr, ProblemEn = blog.State.ProblemEn,
        Articles = [.. blog.State.Seen.OrderByDescending(s => s.PublishedAt)],
    };

    private static Refusal NotFollowed { get; } = new()
    {
        Code = "blog.not-followed", French = "Ce blog n’est pas suivi. Donnez d’abord l’adresse de son flux.", English = "This blog is not followed. Give its feed’s address first.",
    };

    private static Refusal Later { get; } = new()
    {
        Code = "blog.later", French = "D’autres articles seront proposés dans une minute.", English = "More articles will be proposed in a minute.",
    };
}
