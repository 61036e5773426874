using Scheduler.Connectors.Http;

namespace Scheduler.Connectors.Instagram;

/// <summary>What Instagram would refuse, said beforehand.</summary>
internal static class InstagramRules
{
    private const long MostBytes = 8 * 1024 * 1024;
    private const int LongestAlt = 1_000;
    // A picture cropped to whole pixels may miss 4:5 by a hair.
    private const double Tallest = 4.0 / 5 - 0.005;
    private const double Widest = 1.91 + 0.005;

    public static IEnumerable<ContentProblem> Problems(Outgoing post)
    {
        if (post.Text.Length > InstagramText.MaxLength)
        {
            yield return Problem.TextTooLong("Instagram", post.Text.Length, InstagramText.MaxLength);
        }

        if (InstagramText.Hashtags(post.Text) is > InstagramText.MaxHashtags and var hashtags)
        {
            yield return new("HASHTAGS_TOO_MANY",
                $"Instagram accepte {InstagramText.MaxHashtags} mots-dièse : il y en a {hashtags}.",
                $"Instagram accepts {InstagramText.MaxHashtags} hashtags: there are {hashtags}.");
        }

        if (InstagramText.Mentions(post.Text) is > InstagramText.MaxMentions and var mentions)
        {
            yield return new("MENTIONS_TOO_MANY",
                $"Instagram accepte {InstagramText.MaxMentions} mentions : il y en a {mentions}.",
                $"Instagram accepts {InstagramText.MaxMentions} mentions: there are {mentions}.");
        }

        if (post.Media.IsEmpty)
        {
            yield return Problem.PictureMissing("Instagram");
        }

        if (post.Media.Length > 1)
        {
            yield return Problem.TooManyPictures("Instagram", post.Media.Length, 1);
        }

        foreach (var problem in post.Media.SelectMany(OfPicture))
        {
            yield return problem;
        }
    }

    private static IEnumerable<ContentProblem> OfPicture(OutgoingMedia picture)
    {
        if (Problem.OfPicture("Instagram", picture, MostBytes, ["image/jpeg"], LongestAlt) is { } problem)
        {
            yield return problem;
        }

        if (picture is { Width: { } width, Height: { } height } && (double)width / height is < Tallest or > Widest)
        {
            yield return new("PICTURE_SHAPE",
                $"Instagram accepte les images de 4:5 à 1,91:1 : celle-ci fait {width} × {height}. Recadrez-la.",
                $"Instagram accepts pictures from 4:5 to 1.91:1: this one is {width} × {height}. Crop it.");
        }

        if (picture.PublicUrl is null)
        {
            yield return new("PICTURE_NOT_PUBLIC",
                "Instagram vient chercher l’image sur Internet et le produit n’a pas d’adresse publique. Un administrateur doit l’indiquer.",
                "Instagram fetches the picture from the Internet and the product has no public address. An operator must set it.");
        }
    }
}
