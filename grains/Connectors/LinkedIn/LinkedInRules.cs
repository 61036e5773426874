using Scheduler.Connectors.Http;

namespace Scheduler.Connectors.LinkedIn;

/// <summary>What LinkedIn would refuse or cut, said beforehand.</summary>
internal static class LinkedInRules
{
    private const int LongestAlt = 4_086;
    private const int LongestTitle = 400;
    private const long MostPixels = 36_152_320;
    private static readonly string[] Formats = ["image/jpeg", "image/png", "image/gif"];

    public static IEnumerable<ContentProblem> Problems(Outgoing post)
    {
        var length = LinkedInText.Length(post.Text);
        if (length > LinkedInText.MaxLength)
        {
            yield return Problem.TextTooLong("LinkedIn", length, LinkedInText.MaxLength);
        }

        if (post.Text.Length == 0 && post.Media.IsEmpty)
        {
            yield return Problem.Empty("LinkedIn");
        }

        if (post.Media.Length > 1)
        {
            yield return Problem.TooManyPictures("LinkedIn", post.Media.Length, 1);
        }

        foreach (var picture in post.Media.IsEmpty && post.Card?.Picture is { } thumb ? [thumb] : post.Media)
        {
            if (Problem.OfPicture("LinkedIn", picture, long.MaxValue, Formats, LongestAlt) is { } problem)
            {
                yield return problem;
            }

            if ((long?)picture.Width * picture.Height >= MostPixels)
            {
                yield return new("MEDIA_TOO_LARGE",
                    $"LinkedIn refuse les images de plus de 36 millions de pixels : celle-ci fait {picture.Width} × {picture.Height}. Réduisez-la.",
                    $"LinkedIn refuses pictures of more than 36 million pixels: this one is {picture.Width} × {picture.Height}. Make it smaller.");
            }
        }

        if (post.Media.IsEmpty && post.Card is { Title.Length: 0 or > LongestTitle } card)
        {
            yield return new("CARD_TITLE",
                $"Sur LinkedIn, le titre de la carte du lien compte de 1 à {LongestTitle} caractères : celui-ci en a {card.Title.Length}.",
                $"On LinkedIn the title of a link card has 1 to {LongestTitle} characters: this one has {card.Title.Length}.");
        }
    }
}
