using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>Bluesky: whole sentences in 300 graphemes; the card carries the link.</summary>
internal static class BlueskyDraft
{
    private const int Longest = 300;

    // Bluesky takes no larger picture on a card.
    private const long LargestPicture = 1_000_000;

    public static Answer<Variant> Write(Article article, ArticleText text, ChannelKey channel, FetchedMedia media)
    {
        var passage = ShortDraft.Passage(article, text, p => TextLength.Graphemes(p) <= Longest && TextLength.Bytes(p) <= 3000);
        var picture = media.Picture is { Length: <= LargestPicture } small ? small : null;
        return passage.Length == 0
            ? LeftOut.NoText(channel.Network)
            : new Variant { Channel = channel.ToString(), Text = passage, Card = Card.Of(article, text, picture) };
    }
}
