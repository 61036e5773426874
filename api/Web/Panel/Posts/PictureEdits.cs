using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Panel.Posts;

/// <summary>Changes what is said of one picture wherever a post shows it.</summary>
public static class PictureEdits
{
    /// <summary>The content with these words in the picture.</summary>
    public static PostContent Saying(PostContent content, string hash, string words)
    {
        ArgumentNullException.ThrowIfNull(content);
        MediaRef Said(MediaRef media) => media.Hash == hash ? media with { Words = words } : media;
        return content with
        {
            Variants =
            [
                .. content.Variants.Select(v => v with { Media = [.. v.Media.Select(Said)], Card = v.Card is { Picture: { } picture } card ? card with { Picture = Said(picture) } : v.Card }),
            ],
        };
    }
}
