using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>X: whole sentences and the link, in 280.</summary>
internal static class XDraft
{
    private const int Longest = 280;

    public static Answer<Variant> Write(Article article, ArticleText text, ChannelKey channel)
    {
        var passage = ShortDraft.Passage(article, text, p => TextLength.Weighted(Passage.Join(p, article.Url)) <= Longest);
        return passage.Length == 0
            ? LeftOut.NoText(channel.Network)
            : new Variant { Channel = channel.ToString(), Text = Passage.Join(passage, article.Url) };
    }
}
