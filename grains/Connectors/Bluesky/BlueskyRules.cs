using System.Text;
using Scheduler.Connectors.Http;

namespace Scheduler.Connectors.Bluesky;

/// <summary>What Bluesky would refuse, said beforehand.</summary>
internal static class BlueskyRules
{
    public static IEnumerable<ContentProblem> Problems(Outgoing post, BlueskyOptions options)
    {
        var graphemes = BlueskyText.Graphemes(post.Text);
        if (graphemes > BlueskyText.MaxGraphemes)
        {
            yield return Problem.TextTooLong("Bluesky", graphemes, BlueskyText.MaxGraphemes);
        }
        else if (Encoding.UTF8.GetByteCount(post.Text) is > BlueskyText.MaxBytes and var bytes)
        {
            yield return new("TEXT_TOO_LONG",
                $"Bluesky accepte 3 000 octets : ce texte en fait {bytes}, car ses émojis composés en prennent beaucoup.",
                $"Bluesky accepts 3,000 bytes: this text has {bytes}, as its composed emoji take many.");
        }

        if (post.Text.Length == 0 && post.Media.IsEmpty && post.Card is null)
        {
            yield return Problem.Empty("Bluesky");
        }

        if (post.Media.Length > 4)
        {
            yield return Problem.TooManyPictures("Bluesky", post.Media.Length, 4);
        }

        foreach (var picture in post.Media)
        {
            if (Problem.OfPicture("Bluesky", picture, options.MaxPictureBytes, ["image/jpeg", "image/png", "image/webp", "image/gif"]) is { } problem)
            {
                yield return problem;
            }
        }

        if (post.Media.IsEmpty && post.Card?.Picture is { } thumb && Problem.OfPicture("Bluesky", thumb, options.MaxCardPictureBytes, ["image/jpeg", "image/png", "image/webp"]) is { } wrong)
        {
            yield return wrong;
        }
    }
}
