using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Tests.Pipeline.Blog;

public sealed class BlogGrainTests : IAsyncLifetime
{
    private BlogHouse _house = null!;

    public async ValueTask InitializeAsync() => _house = await BlogHouse.Start();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task A_followed_blog_is_on_the_board_and_its_young_articles_are_proposed_with_their_picture()
    {
        _house.Site.Items.AddRange([Item(1, TimeSpan.FromDays(30)), Item(2, TimeSpan.FromDays(1))]);

        await _house.Follow();

        Assert.Equal(["Article 2"], await _house.Titles());
        Assert.Equal(BlogHouse.Key.ToString(), Assert.Single(await _house.Store.Range(StoreKeys.Blogs(BlogHouse.Key.Owner), 0, long.MaxValue, cancellationToken: TestContext.Current.CancellationToken)).Member);
        var view = (await _house.Blog.Read(TestContext.Current.CancellationToken))!;
        Assert.Equal("Main", view.Title);
        Assert.Equal(2, view.Articles.Length);
        var post = (await _house.Grains.Post(PostKey.Parse(view.Articles[0].Post)).Read(TestContext.Current.CancellationToken))!;
        Assert.Equal(PostState.Draft, post.State);
        var picture = Assert.Single(post.Content.Variants.Single(v => ChannelKey.Parse(v.Channel).Network == Network.Instagram).Media);
        Assert.Equal((1200, 630, ""), (picture.Width, picture.Height, picture.Alt));
        // Nobody has looked at it yet: what it shows, whose it is and its words are for its author to say.
        Assert.Equal((MediaNature.Unknown, MediaOwner.Unknown, (string?)null), (picture.Nature, picture.Owner, picture.Words));
        Assert.Equal(_house.Site.Picture, (await new MediaLibrary(_house.Store).Read("agence", picture.Hash, TestContext.Current.CancellationToken))!.Value.ToArray());
    }

    [Fact]
    public async Task Two_articles_forty_minutes_apart_are_both_proposed_once_even_when_seen_in_one_look()
    {
        await _house.Follow();
        _house.Site.Items.Add(Item(1, TimeSpan.FromMinutes(-40)));
        _house.Site.Items.Insert(0, Item(2, TimeSpan.FromMinutes(-80)));
        await _house.NextLook();
        await _house.NextLook();

        Assert.Equal(["Article 1", "Article 2"], await _house.Titles());
    }

    [Fact]
    public async Task An_unchanged_feed_is_asked_for_but_not_sent_again()
    {
        _house.Site.Items.Add(Item(1, TimeSpan.Zero));
        await _house.Follow();
        await _house.NextLook();

        Assert.Equal([200, 304], _house.Site.Statuses);
        Assert.Equal(_house.Clock.GetUtcNow(), (await _house.Blog.Read(TestContext.Current.CancellationToken))!.LookedAt);
    }

    [Fact]
    public async Task A_crash_after_the_post_was_made_and_before_it_was_remembered_makes_one_post()
    {
        await _house.Follow();
        _house.Site.Items.Add(Item(1, TimeSpan.Zero));
        _house.Store.FailOnce(o => o is StoreOperation.PutIfVersion { Key: var key } && key.StartsWith("grain/blog/", StringComparison.Ordinal));

        await Assert.ThrowsAnyAsync<Exception>(_house.NextLook);
        Assert.Equal(["Article 1"], await _house.Titles());
        Assert.NotEmpty(_house.Timetable.Blogs);
        await _house.NextLook();

        Assert.Equal(["Article 1"], await _house.Titles());
        Assert.NotEqual("", Assert.Single((await _house.Blog.Read(TestContext.Current.CancellationToken))!.Articles).Post);
    }

    [Fact]
    public async Task A_crash_before_the_post_was_made_skips_no_article_and_not_modified_does_not_hide_it()
    {
        await _house.Follow();
        _house.Site.Items.AddRange([Item(2, TimeSpan.Zero), Item(1, TimeSpan.FromMinutes(5))]);
        _house.Store.FailOnce(o => o is StoreOperation.PutIfVersion { Key: var key } && key.StartsWith("grain/post/", StringComparison.Ordinal));
        await _house.NextLook();
        Assert.Equal(["Article 2"], await _house.Titles());
        Assert.Contains("Article 1", (await _house.Blog.Read(TestContext.Current.CancellationToken))!.ProblemFr, StringComparison.Ordinal);

        await _house.NextLook();

        Assert.Equal(["Article 1", "Article 2"], await _house.Titles());
        Assert.Equal("", (await _house.Blog.Read(TestContext.Current.CancellationToken))!.ProblemFr);
    }

    [Fact]
    public async Task A_reordered_feed_with_ids_moved_to_https_proposes_nothing_twice()
    {
        _house.Site.Items.AddRange([Item(2, TimeSpan.Zero) with { Scheme = "http" }, Item(1, TimeSpan.FromHours(1)) with { Scheme = "http" }]);
        await _house.Follow();
        _house.Site.Items.Clear();
        _house.Site.Items.AddRange([Item(1, TimeSpan.FromHours(1)), Item(2, TimeSpan.Zero)]);
        await _house.NextLook();

        Assert.Equal(["Article 1", "Article 2"], await _house.Titles());
        Assert.Equal(2, (await _house.Blog.Read(TestContext.Current.CancellationToken))!.Articles.Length);
    }

    [Fact]
    public async Task A_feed_that_is_down_is_said_to_be_and_loses_nothing_when_it_comes_back()
    {
        _house.Site.Items.Add(Item(1, TimeSpan.Zero));
        await _house.Follow();
        _house.Site.Down = true;
        _house.Site.Items.Insert(0, Item(2, TimeSpan.Zero));
        await _house.NextLook();
        var down = (await _house.Blog.Read(TestContext.Current.CancellationToken))!;
        Assert.Contains("503", down.ProblemFr, StringComparison.Ordinal);
        Assert.Single(down.Articles);

        _house.Site.Down = false;
        await _house.NextLook();

        Assert.Equal("", (await _house.Blog.Read(TestContext.Current.CancellationToken))!.ProblemFr);
        Assert.Equal(["Article 1", "Article 2"], await _house.Titles());
    }

    [Fact]
    public async Task There_is_always_exactly_one_next_look_and_a_stale_wake_only_tidies_up()
    {
        await _house.Follow();
        await _house.NextLook();
        var next = Assert.Single(_house.Timetable.Blogs);
        Assert.InRange(next.Due - _house.Clock.GetUtcNow(), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(16));

        var looks = _house.Site.Statuses.Count;
        await _house.Timetable.Schedule(next with { Due = next.Due.AddMinutes(-3) }, TestContext.Current.CancellationToken);
        await _house.Blog.Wake(next.Due.AddMinutes(-3), TestContext.Current.CancellationToken);

        Assert.Equal(looks, _house.Site.Statuses.Count);
        Assert.Equal(next, Assert.Single(_house.Timetable.Blogs));
    }

    [Fact]
    public async Task An_edited_post_is_not_written_over_when_its_article_is_seen_again()
    {
        _house.Site.Items.Add(Item(1, TimeSpan.Zero));
        await _house.Follow();
        var key = PostKey.Parse((await _house.Blog.Read(TestContext.Current.CancellationToken))!.Articles[0].Post);
        var post = (await _house.Grains.Post(key).Read(TestContext.Current.CancellationToken))!;
        await _house.Grains.Post(key).Edit(post.Content with { Title = "Relu par Camille" }, 1, BlogHouse.Camille, TestContext.Current.CancellationToken);

        Assert.True((await _house.Blog.Follow(_house.Settings with { Feed = _house.Site.Feed + "?bis" }, BlogHouse.Camille, TestContext.Current.CancellationToken)).Done);

        Assert.Equal("Relu par Camille", (await _house.Grains.Post(key).Read(TestContext.Current.CancellationToken))!.Content.Title);
    }

    [Fact]
    public async Task Settings_that_cannot_be_are_refused_in_words()
    {
        var settings = _house.Settings;

        Assert.Equal("blog.address", (await _house.Blog.Follow(settings with { Feed = "file:///etc/passwd" }, BlogHouse.Camille, TestContext.Current.CancellationToken)).Refusal?.Code);
        Assert.Equal("blog.every", (await _house.Blog.Follow(settings with { Every = TimeSpan.FromSeconds(5) }, BlogHouse.Camille, TestContext.Current.CancellationToken)).Refusal?.Code);
        Assert.Equal("blog.channels", (await _house.Blog.Follow(settings with { Channels = ["autre/s.main/x/compte"] }, BlogHouse.Camille, TestContext.Current.CancellationToken)).Refusal?.Code);
        Assert.Equal("blog.not-followed", (await _house.Blog.Poll(BlogHouse.Camille, TestContext.Current.CancellationToken)).Refusal?.Code);
        Assert.Null(await _house.Blog.Read(TestContext.Current.CancellationToken));
    }

    private FeedItem Item(int number, TimeSpan ago) => new(number, $"Article {number}", _house.Clock.GetUtcNow() - ago);
}
