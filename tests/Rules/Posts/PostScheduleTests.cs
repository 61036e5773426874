using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Posts;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Posts;

public sealed class PostScheduleTests
{
    [Fact]
    public void Waiting_for_a_signature_it_wakes_at_its_hour_then_at_its_windows_end()
    {
        var post = Made.Post(PostState.InReview) with { Plan = [Made.Planned(2), Made.Planned(1)] };
        Assert.Equal(Made.Now.AddHours(1), PostSchedule.Next(post, Made.Now));
        Assert.Equal(Made.Now.AddHours(2), PostSchedule.Next(post, Made.Now.AddHours(1)));
        Assert.Equal(Made.Now.AddHours(144), PostSchedule.Next(post, Made.Now.AddHours(2)));
        Assert.Null(PostSchedule.Next(post, Made.Now.AddHours(144)));
    }

    [Fact]
    public void Signed_and_queued_it_sleeps_for_good()
    {
        Assert.Null(PostSchedule.Next(Made.Post(PostState.Signed) with { Plan = [Made.Planned(1, queued: true)] }, Made.Now));
        Assert.Equal(Made.Now.AddHours(144), PostSchedule.Next(Made.Post(PostState.Signed) with { Plan = [Made.Planned(1), Made.Planned(1, queued: true)] }, Made.Now));
    }

    [Theory]
    [InlineData(PostState.Draft)]
    [InlineData(PostState.Declined)]
    [InlineData(PostState.Cancelled)]
    [InlineData(PostState.Expired)]
    public void Nothing_wakes_what_nobody_waits_for(PostState state) => Assert.Null(PostSchedule.Next(Made.Post(state) with { Plan = [Made.Planned(1)] }, Made.Now));

    [Fact]
    public void It_expires_when_the_last_window_ends_and_nothing_of_it_is_on_its_way()
    {
        var post = Made.Post(PostState.InReview) with { Plan = [Made.Planned(1, 2), Made.Planned(1, 3)] };
        Assert.False(PostSchedule.IsOver(post, Made.Now.AddHours(2)));
        Assert.True(PostSchedule.IsOver(post, Made.Now.AddHours(3)));
        Assert.False(PostSchedule.IsOver(post with { State = PostState.Draft }, Made.Now.AddHours(3)));
        Assert.False(PostSchedule.IsOver(post with { Plan = [] }, Made.Now.AddHours(3)));
        Assert.False(PostSchedule.IsOver(post with { State = PostState.Signed, Plan = [Made.Planned(1, 2, queued: true)] }, Made.Now.AddHours(3)));
    }

    [Fact]
    public void Unsigned_at_its_hour_it_loses_it_but_only_inside_its_window()
    {
        var post = Made.Post(PostState.InReview) with { Plan = [Made.Planned(1, 2)] };
        Assert.False(PostSchedule.LostItsHour(post, Made.Now));
        Assert.True(PostSchedule.LostItsHour(post, Made.Now.AddHours(1)));
        Assert.False(PostSchedule.LostItsHour(post, Made.Now.AddHours(2)));
    }

    [Fact]
    public void What_left_is_the_same_only_if_all_that_leaves_is()
    {
        var media = new MediaRef { Hash = "a", Kind = MediaKind.Image, ContentType = "image/jpeg", Length = 1 };
        var left = Made.Variant() with { Media = [media], Tags = ["main"], Card = new() { Url = "https://a.fr", Title = "t" } };
        Assert.True(PostSchedule.Same(left, left with { Media = [media with { }], Tags = ["main"], PlannedAt = Made.Now }));
        Assert.False(PostSchedule.Same(left, left with { Text = "Bonsoir." }));
        Assert.False(PostSchedule.Same(left, left with { Title = "t" }));
        Assert.False(PostSchedule.Same(left, left with { Card = null }));
        Assert.False(PostSchedule.Same(left, left with { Media = [media with { Alt = "autre" }] }));
        Assert.False(PostSchedule.Same(left, left with { Tags = [] }));
        Assert.False(PostSchedule.Same(left, null));
        Assert.Null(PostSchedule.Same(null, left));
    }
}
