using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>LinkedIn: the opening, where the rest is, the sources; a card.</summary>
internal static class LinkedInDraft
{
    private const int Longest = 3000;

    // Past this, nobody reads on in the feed: the rest is on the website.
    private const int Passages = 1300;

    public static Answer<Variant> Write(Article article, ArticleText text, ChannelKey channel, FetchedMedia media)
    {
        var passage = Passage.Paragraphs(text, p => p.Length <= Passages);
        if (passage.Length == 0) { passage = Passage.UnitsOf(text, p => Whole(article, text, p).Length <= Longest); }
        var whole = Whole(article, text, passage);
        return passage.Length == 0 || whole.Length > Longest
            ? LeftOut.NoText(channel.Network)
            : new Variant { Channel = channel.ToString(), Text = whole, Card = Card.Of(article, text, media.Picture) };
    }

    private static string Whole(Article article, ArticleText text, string passage) =>
        Passage.Join(passage, Phrases.Caution(text, passage), Phrases.Link(article, text), Phrases.Sources(text, 1000));
}
