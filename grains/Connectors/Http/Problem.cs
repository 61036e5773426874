namespace Scheduler.Connectors.Http;

/// <summary>Problems that several networks share.</summary>
internal static class Problem
{
    public static ContentProblem TextTooLong(string network, int length, int most) => new("TEXT_TOO_LONG",
        $"{network} accepte {most} caractères : ce texte en compte {length}. Retirez-en {length - most}.",
        $"{network} accepts {most} characters: this text has {length}. Remove {length - most}.");

    public static ContentProblem Empty(string network) => new("TEXT_EMPTY",
        $"{network} n’accepte pas une publication sans texte ni image.",
        $"{network} does not accept a post without text or picture.");

    public static ContentProblem TooManyPictures(string network, int count, int most) => new("PICTURES_TOO_MANY",
        $"{network} accepte {most} image(s) au plus : il y en a {count}.",
        $"{network} accepts {most} picture(s) at most: there are {count}.");

    public static ContentProblem PictureMissing(string network) => new("PICTURE_MISSING",
        $"{network} ne publie rien sans image. Ajoutez-en une.",
        $"{network} publishes nothing without a picture. Add one.");

    public static ContentProblem? OfPicture(string network, OutgoingMedia picture, long mostBytes, string[] formats, int? longestAlt = null)
    {
        if (!formats.Contains(picture.ContentType, StringComparer.OrdinalIgnoreCase))
        {
            return new("MEDIA_FORMAT",
                $"{network} n’accepte pas le format {picture.ContentType} ici. Formats possibles : {string.Join(", ", formats)}.",
                $"{network} does not accept the format {picture.ContentType} here. Possible formats: {string.Join(", ", formats)}.");
        }

        if (picture.Length > mostBytes)
        {
            return new("MEDIA_TOO_LARGE",
                $"{network} accepte {Thousands(mostBytes)} ko : ce fichier en fait {Thousands(picture.Length)}. Réduisez-le.",
                $"{network} accepts {Thousands(mostBytes)} kB: this file has {Thousands(picture.Length)}. Make it smaller.");
        }

        return picture.Alt.Length > longestAlt ? new("ALT_TOO_LONG",
            $"Sur {network}, le texte alternatif compte {longestAlt} caractères au plus : celui-ci en a {picture.Alt.Length}.",
            $"On {network} the alternative text has {longestAlt} characters at most: this one has {picture.Alt.Length}.") : null;
    }

    private static long Thousands(long bytes) => (bytes + 999) / 1000;
}
