using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Posts;

/// <summary>When a post must be looked at again, and what its hours mean.</summary>
internal static class PostSchedule
{
    /// <summary>The next hour or window's end that may change its state; null when none can.</summary>
    public static DateTimeOffset? Next(PostRecord post, DateTimeOffset now) => post.State switch
    {
        PostState.InReview => Soonest(post.Plan.SelectMany(p => new[] { p.At, p.NotAfter }), now),
        PostState.Signed when post.Plan.Any(p => !p.Queued) => Soonest(post.Plan.Where(p => !p.Queued).Select(p => p.NotAfter), now),
        _ => null,
    };

    /// <summary>Nothing of it can leave any more.</summary>
    public static bool IsOver(PostRecord post, DateTimeOffset now) =>
        post.State is PostState.InReview or PostState.Signed && !post.Plan.IsEmpty && post.Plan.All(p => !p.Queued && p.NotAfter <= now);

    /// <summary>It was not signed at an hour it had.</summary>
    public static bool LostItsHour(PostRecord post, DateTimeOffset now) => post.Plan.Any(p => p.At <= now && now < p.NotAfter);

    /// <summary>Two variants that would leave alike.</summary>
    public static bool? Same(Variant? a, Variant? b) => a is null ? null : b is not null
        && a.Text == b.Text && a.Title == b.Title && a.Card == b.Card && a.Media.SequenceEqual(b.Media) && a.Tags.SequenceEqual(b.Tags);

    private static DateTimeOffset? Soonest(IEnumerable<DateTimeOffset> instants, DateTimeOffset now) =>
        instants.Where(i => i > now).Select(i => (DateTimeOffset?)i).Min();
}
