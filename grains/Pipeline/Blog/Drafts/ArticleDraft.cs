using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>An article → a proposed post, one variant per channel. Every sentence is the article's own; only short connecting phrases are added.</summary>
public static class ArticleDraft
{
    /// <summary>Writes the proposal.</summary>
    public static Draft Write(Article article, ImmutableArray<ChannelKey> channels, FetchedMedia media)
    {
        var text = ArticleText.Read(article);
        var written = channels.Select(c => Variant(article, text, c, media)).ToList();
        return new Draft(
            new PostContent
            {
                Title = Title(article),
                Sources = text.Sources,
                Article = article.Url,
                DatedOn = text.DatedOn ?? (article.PublishedAt is { } published ? DateOnly.FromDateTime(published.DateTime) : null),
                Variants = [.. written.Where(w => w.Done).Select(w => w.Value!)],
            },
            [.. written.Where(w => !w.Done).Select(w => w.Refusal!)]);
    }

    private static Answer<Variant> Variant(Article article, ArticleText text, ChannelKey channel, FetchedMedia media) => channel.Network switch
    {
        Network.LinkedIn => LinkedInDraft.Write(article, text, channel, media),
        Network.X => XDraft.Write(article, text, channel),
        Network.Bluesky => BlueskyDraft.Write(article, text, channel, media),
        Network.Instagram => InstagramDraft.Write(article, text, channel, media),
        Network.YouTube => YouTubeDraft.Write(article, text, channel, media),
        _ => LeftOut.NoText(channel.Network),
    };

    // An article without a title is known by its address.
    private static string Title(Article article) => article.Title.Length > 0 ? article.Title : article.Url;
}
