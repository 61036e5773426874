using System.Globalization;

namespace Scheduler.Charter;

/// <summary>The names of the texts a follower reads. A numbered name ends in <c>/n</c>, counted from 1.</summary>
public static class PartName
{
    /// <summary>The main text.</summary>
    public const string Text = "text";

    /// <summary>The title of a video or an article.</summary>
    public const string Title = "title";

    /// <summary>The comment that the product posts under the post.</summary>
    public const string FirstComment = "first_comment";

    /// <summary>The link card's title.</summary>
    public const string CardTitle = "card_title";

    /// <summary>The link card's description.</summary>
    public const string CardDescription = "card_description";

    /// <summary>The keywords of a video, one a line.</summary>
    public const string Tags = "tags";

    /// <summary>What is said in a video.</summary>
    public const string Subtitles = "subtitles";

    /// <summary>Part <paramref name="number"/> of a thread; the main text is part 1.</summary>
    public static string Thread(int number) => Numbered("thread", number);

    /// <summary>The alternative text of media <paramref name="number"/>; the check reads it from <see cref="CheckedMedia.Alt"/>.</summary>
    public static string Alt(int number) => Numbered("alt", number);

    /// <summary>The caption of media <paramref name="number"/>; the check reads it from <see cref="CheckedMedia.Caption"/>.</summary>
    public static string Caption(int number) => Numbered("caption", number);

    /// <summary>What is said in video <paramref name="number"/>; the check reads it from <see cref="CheckedMedia.Transcript"/>.</summary>
    public static string Transcript(int number) => Numbered("transcript", number);

    /// <summary>The words written inside picture <paramref name="number"/>, or the text of a document; the check reads them from <see cref="CheckedMedia.Words"/>.</summary>
    public static string Words(int number) => Numbered("words", number);

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}/{number}");
}
