namespace Scheduler.Connectors.YouTube;

/// <summary>What YouTube would refuse, said beforehand.</summary>
internal static class YouTubeRules
{
    private const long MostBytes = 256L * 1024 * 1024 * 1024;

    public static IEnumerable<ContentProblem> Problems(Outgoing post)
    {
        var title = post.Title.Trim();
        if (title.Length is 0 or > YouTubeText.MaxTitle)
        {
            yield return new("TITLE_LENGTH",
                $"Sur YouTube, le titre compte de 1 à {YouTubeText.MaxTitle} caractères : celui-ci en a {title.Length}.",
                $"On YouTube the title has 1 to {YouTubeText.MaxTitle} characters: this one has {title.Length}.");
        }

        if (YouTubeText.Bytes(post.Text) is > YouTubeText.MaxDescriptionBytes and var bytes)
        {
            yield return new("TEXT_TOO_LONG",
                $"YouTube accepte {YouTubeText.MaxDescriptionBytes} octets de description (une lettre accentuée en prend deux) : celle-ci en fait {bytes}. Raccourcissez-la.",
                $"YouTube accepts {YouTubeText.MaxDescriptionBytes} bytes of description (an accented letter takes two): this one has {bytes}. Shorten it.");
        }

        if (YouTubeText.HasAngles(post.Title) || YouTubeText.HasAngles(post.Text) || post.Tags.Any(YouTubeText.HasAngles))
        {
            yield return new("TEXT_ANGLES",
                "YouTube refuse les signes < et >. Remplacez-les par des mots ou des guillemets.",
                "YouTube refuses the signs < and >. Replace them by words or quotes.");
        }

        if (YouTubeText.TagsLength(post.Tags) is > YouTubeText.MaxTags and var tags)
        {
            yield return new("TAGS_TOO_LONG",
                $"YouTube accepte {YouTubeText.MaxTags} caractères de mots-clés en tout : il y en a {tags}.",
                $"YouTube accepts {YouTubeText.MaxTags} characters of keywords in all: there are {tags}.");
        }

        if (post.Media.Length != 1 || !post.Media[0].ContentType.StartsWith("video/", StringComparison.OrdinalIgnoreCase))
        {
            yield return new("VIDEO_MISSING",
                "YouTube publie une vidéo et une seule. Joignez-la.",
                "YouTube publishes one video and only one. Attach it.");
        }
        else if (post.Media[0].Length is 0 or > MostBytes)
        {
            yield return new("MEDIA_TOO_LARGE",
                $"YouTube accepte une vidéo de 1 octet à 256 Go : celle-ci fait {post.Media[0].Length} octets.",
                $"YouTube accepts a video from 1 byte to 256 GB: this one has {post.Media[0].Length} bytes.");
        }
    }
}
