using System.Text.RegularExpressions;

namespace Scheduler.Connectors.Instagram;

/// <summary>What Instagram counts in a caption.</summary>
public static partial class InstagramText
{
    /// <summary>The longest caption, in UTF-16 units.</summary>
    public const int MaxLength = 2_200;

    /// <summary>Most hashtags in a caption.</summary>
    public const int MaxHashtags = 30;

    /// <summary>Most mentions in a caption.</summary>
    public const int MaxMentions = 20;

    /// <summary>How many hashtags a caption has.</summary>
    public static int Hashtags(string text) => Hashtag().Count(text);

    /// <summary>How many accounts a caption mentions.</summary>
    public static int Mentions(string text) => Mention().Count(text);

    [GeneratedRegex(@"#[\p{L}\p{N}_]+")]
    private static partial Regex Hashtag();

    [GeneratedRegex(@"(?<![\w.])@[A-Za-z0-9_][\w.]*")]
    private static partial Regex Mention();
}
