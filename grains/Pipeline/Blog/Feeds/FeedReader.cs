using Scheduler.Contracts.Answers;

namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>Bytes of a feed → its articles, or why not. Pure: it fetches nothing, whatever the feed points at.</summary>
public static class FeedReader
{
    /// <summary>A feed larger than this is refused unread.</summary>
    public const int MaxBytes = 5_000_000;

    /// <summary>Articles after this many are not read: no blog shows more, and a hostile feed might.</summary>
    public const int MaxArticles = 500;

    /// <summary>Reads a feed.</summary>
    /// <param name="bytes">As they came, decompressed.</param>
    /// <param name="contentType">As the server said it; only its charset is believed, and only when the bytes allow it.</param>
    /// <param name="address">Where it came from: relative links start there.</param>
    public static Answer<Feed> Read(ReadOnlySpan<byte> bytes, string contentType, Uri address)
    {
        if (bytes.Length > MaxBytes) { return FeedRefusals.TooBig(MaxBytes); }

        var text = FeedEncoding.Decode(bytes, contentType).Trim();
        return text switch
        {
            "" => FeedRefusals.Empty,
            ['{', ..] => JsonFeed.Read(text, address),
            ['<', ..] => XmlFeed.Read(text, address),
            _ => FeedRefusals.NotAFeed,
        };
    }
}
