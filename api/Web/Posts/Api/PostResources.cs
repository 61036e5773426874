using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Answers.Api;
using Scheduler.Web.Boards;
using Scheduler.Web.Channels.Api;
using Scheduler.Web.Charter.Api;

namespace Scheduler.Web.Posts.Api;

/// <summary>Writes a post as the API answers it, with how far its publications came.</summary>
public sealed class PostResources(BoardService boards)
{
    /// <summary>The whole post.</summary>
    public async Task<PostResource> Of(PostView post, CancellationToken cancellationToken)
    {
        var key = PostKey.Parse(post.Key);
        var lines = (await boards.Publications(post.Plan, cancellationToken)).ToDictionary(line => line.Key, StringComparer.Ordinal);
        return new()
        {
            Owner = key.Owner.Owner,
            Id = key.Post,
            State = post.State,
            Version = post.Version,
            Content = Content(post.Content),
            Hash = post.Hash,
            Findings = [.. post.Findings.Select(FindingResource.Of)],
            Overruled = [.. post.Cleared.Select(m => m.Slug)],
            RulePack = post.RulePack,
            Reason = post.Reason,
            Plan = [.. post.Plan.Select(plan => PlannedResource.Of(plan, lines.GetValueOrDefault(plan.Publication)))],
            SignedBy = post.SignedBy is { } signer ? ActorResource.Of(signer) : null,
            SignedAt = post.SignedAt,
            CreatedBy = ActorResource.Of(post.CreatedBy),
            CreatedAt = post.CreatedAt,
            UpdatedBy = ActorResource.Of(post.UpdatedBy),
            UpdatedAt = post.UpdatedAt,
        };
    }

    private static PostBody Content(PostContent content) => new()
    {
        Title = content.Title,
        Language = content.Language,
        Audience = content.Audience,
        Sources = content.Sources,
        Article = content.Article,
        DatedOn = content.DatedOn,
        Partnership = content.Partnership,
        Order = content.Order is { } order ? [.. order.Steps.Select(s => new OrderStepBody { Network = s.Network, Days = s.Days, AfterMinutes = (int)s.After.TotalMinutes })] : null,
        Variants = [.. content.Variants.Select(Variant)],
    };

    private static VariantBody Variant(Variant variant) => new()
    {
        Channel = ChannelRef.Of(variant.Channel),
        Text = variant.Text,
        Title = variant.Title,
        Card = variant.Card is { } card
            ? new() { Url = card.Url, Title = card.Title, Description = card.Description, Picture = card.Picture is { } picture ? Media(picture) : null }
            : null,
        Media = [.. variant.Media.Select(Media)],
        Tags = variant.Tags,
        PlannedAt = variant.PlannedAt,
        NotBefore = variant.NotBefore,
        NotAfter = variant.NotAfter,
    };

    private static MediaBody Media(MediaRef media) => new()
    {
        Hash = media.Hash,
        Alt = media.Alt,
        Nature = media.Nature,
        Owner = media.Owner,
        Words = media.Words,
        MadeWithAi = media.MadeWithAi,
        Subtitles = media.Subtitles,
        Transcript = media.Transcript,
    };
}
