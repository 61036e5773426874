using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>Instagram: a caption under a picture; the link is in the bio.</summary>
internal static class InstagramDraft
{
    private const int Longest = 2200;
    private const int Passages = 1000;

    public static Answer<Variant> Write(Article article, ArticleText text, ChannelKey channel, FetchedMedia media)
    {
        // The network takes JPEG only.
        if (media.Picture is not { ContentType: "image/jpeg" } picture) { return LeftOut.NoPicture; }

        var passage = Passage.Paragraphs(text, p => p.Length <= Passages);
        var caption = Passage.Join(article.Title, passage, Phrases.Caution(text, passage), Phrases.InBio + Sources(text));
        return passage.Length == 0 || caption.Length > Longest
            ? LeftOut.NoText(channel.Network)
            : new Variant { Channel = channel.ToString(), Text = caption, Media = [picture] };
    }

    private static string Sources(ArticleText text) => Phrases.Sources(text, 600) is { Length: > 0 } line ? "\n" + line : "";
}
