using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Campaigns;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Posts;

/// <summary>The state machine of a post: from, what, to.</summary>
/// <remarks>
/// Draft → InReview → Signed; InReview → ChangesRequested → InReview; InReview → Declined;
/// Signed → Draft when edited; Signed → ChangesRequested or InReview when a new rule pack worsens its verdict; InReview and Signed → Expired at the window's end; anything not sent → Cancelled.
/// </remarks>
public static class PostRules
{
    /// <summary>Most variants of one post.</summary>
    public const int MaxVariants = 20;

    /// <summary>Longest text that is kept, in UTF-16 units; every network accepts less.</summary>
    public const int MaxText = 20_000;

    /// <summary>Why this content cannot be kept; null when it can.</summary>
    public static Refusal? Against(PostKey key, PostContent content)
    {
        if (string.IsNullOrWhiteSpace(content.Title)) { return Refuse.With("post.title-missing"); }
        if (NetworkOrderRules.Against(content.Order) is { } order) { return order; }
        if (content.Variants.Length > MaxVariants) { return Refuse.With("post.too-many-variants", MaxVariants); }
        foreach (var variant in content.Variants)
        {
            if (!Belongs(key, variant.Channel)) { return Refuse.With("post.channel-unknown", variant.Channel); }
            if (variant.Text.Length > MaxText || variant.Title.Length > MaxText) { return Refuse.With("post.text-too-long", variant.Channel, MaxText); }
            if (variant.NotAfter <= variant.PlannedAt) { return Refuse.With("window.empty", variant.Channel); }
        }

        return content.Variants.Select(v => v.Channel).Distinct().Count() == content.Variants.Length ? null : Refuse.With("post.channel-twice");
    }

    /// <summary>Whether it may be edited now.</summary>
    public static Refusal? AgainstEdit(PostRecord post, int version) => post switch
    {
        { Content: null } => Refuse.With("post.not-found"),
        { State: PostState.Declined or PostState.Cancelled or PostState.Expired } => Refuse.With("post.closed"),
        _ when post.Version != version => Refuse.With("post.changed-meanwhile", post.Version),
        _ => null,
    };

    /// <summary>Whether it may be put before the surgeon.</summary>
    public static Refusal? AgainstSubmit(PostRecord post)
    {
        if (post.Content is null) { return Refuse.With("post.not-found"); }
        if (post.State is not (PostState.Draft or PostState.ChangesRequested)) { return Refuse.With("post.not-draft"); }
        if (post.Content.Variants.IsEmpty) { return Refuse.With("post.no-variant"); }
        if (CampaignFields.Of(post.Content) is [var field, ..]) { return Refuse.With("campaign.field-left", field); }
        return post.Findings.FirstOrDefault(f => f.Severity == FindingSeverity.Block && !post.Cleared.Contains(FindingMark.Of(f))) is { } blocked
            ? Refuse.With("post.blocked", blocked.Rule, blocked.Quote ?? "")
            : null;
    }

    /// <summary>Whether it may be sent back or declined.</summary>
    public static Refusal? AgainstAnswer(PostRecord post, string reason)
    {
        if (post.Content is null) { return Refuse.With("post.not-found"); }
        if (post.State != PostState.InReview) { return Refuse.With("sign.not-in-review"); }
        return string.IsNullOrWhiteSpace(reason) ? Refuse.With("reason.missing") : null;
    }

    /// <summary>Whether it may be taken back.</summary>
    public static Refusal? AgainstCancel(PostRecord post) => post switch
    {
        { Content: null } => Refuse.With("post.not-found"),
        { State: PostState.Declined or PostState.Cancelled or PostState.Expired } => Refuse.With("post.closed"),
        _ => null,
    };

    /// <summary>The next record after a change by somebody.</summary>
    public static PostRecord Changed(PostRecord post, PostState to, Actor by, DateTimeOffset now, string reason = "") =>
        post with { State = to, Reason = reason, Reopened = null, UpdatedBy = by, UpdatedAt = now };

    /// <summary>Whether something may be said of its findings that changes where it stands: it is open and not signed.</summary>
    public static Refusal? AgainstObjecting(PostRecord post) => post switch
    {
        { Content: null } => Refuse.With("post.not-found"),
        { State: PostState.Declined or PostState.Cancelled or PostState.Expired } => Refuse.With("post.closed"),
        { State: PostState.Signed } => Refuse.With("finding.gone"),
        _ => null,
    };

    private static bool Belongs(PostKey post, string channel)
    {
        try { return ChannelKey.Parse(channel).Owner == post.Owner; }
        catch (FormatException) { return false; }
    }
}
