using Scheduler.Connectors.Http;

namespace Scheduler.Connectors.X;

/// <summary>What X would refuse, said beforehand.</summary>
internal static class XRules
{
    private const int MostPictures = 4;
    private const int LongestAlt = 1_000;

    public static IEnumerable<ContentProblem> Problems(Outgoing post, int maxText)
    {
        if (XText.Weigh(post.Text) is var weight && weight > maxText)
        {
            yield return Problem.TextTooLong("X", weight, maxText);
        }

        if (post.Text.Length == 0 && post.Media.IsEmpty)
        {
            yield return Problem.Empty("X");
        }

        if (post.Media.Length > MostPictures)
        {
            yield return Problem.TooManyPictures("X", post.Media.Length, MostPictures);
        }

        if (post.Media.Length > 1 && post.Media.Any(media => XWire.CategoryOf(media) != "tweet_image"))
        {
            yield return new("MEDIA_MIXED",
                "X accepte quatre photos, ou un seul GIF, ou une seule vidéo. Gardez-en une sorte.",
                "X accepts four photos, or one GIF, or one video. Keep one kind.");
        }

        foreach (var media in post.Media)
        {
            var most = XWire.CategoryOf(media) switch { "tweet_video" => 512_000_000L, "tweet_gif" => 15_000_000L, _ => 5_000_000L };
            if (Problem.OfPicture("X", media, most, ["image/jpeg", "image/png", "image/webp", "image/gif", "video/mp4"], LongestAlt) is { } problem)
            {
                yield return problem;
            }
        }
    }
}
