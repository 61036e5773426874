using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>YouTube: the article's video, its title, its opening as the description.</summary>
internal static class YouTubeDraft
{
    private const int LongestTitle = 100;
    private const int Longest = 5000;

    public static Answer<Variant> Write(Article article, ArticleText text, ChannelKey channel, FetchedMedia media)
    {
        if (media.Video is not { } video) { return LeftOut.NoVideo; }

        // A cut title would be a broken sentence: the author writes a shorter one.
        if (article.Title.Length is 0 or > LongestTitle || article.Title.AsSpan().ContainsAny('<', '>')) { return LeftOut.NoTitle; }

        var passage = Passage.Paragraphs(text, p => p.Length <= 2000);
        var description = Passage.Join(passage, Phrases.Caution(text, passage), Phrases.Link(article, text), Phrases.Sources(text, 1000));
        // YouTube refuses angle brackets.
        return TextLength.Bytes(description) > Longest || description.AsSpan().ContainsAny('<', '>')
            ? LeftOut.NoText(channel.Network)
            : new Variant { Channel = channel.ToString(), Title = article.Title, Text = description, Media = [video], Tags = article.Categories };
    }
}
