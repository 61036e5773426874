using System.Collections.Immutable;
using System.Text;

namespace Scheduler.Connectors.YouTube;

/// <summary>What YouTube counts in a video's words.</summary>
public static class YouTubeText
{
    /// <summary>The longest title, in UTF-16 units.</summary>
    public const int MaxTitle = 100;

    /// <summary>The longest description, in UTF-8 bytes.</summary>
    public const int MaxDescriptionBytes = 5_000;

    /// <summary>All keywords together.</summary>
    public const int MaxTags = 500;

    /// <summary>The bytes of a description.</summary>
    public static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>Keywords as YouTube counts them: the commas too, and two quotes around each that has a blank.</summary>
    public static int TagsLength(ImmutableArray<string> tags) =>
        tags.Sum(tag => tag.Length + (tag.Contains(' ') ? 2 : 0)) + Math.Max(0, tags.Length - 1);

    /// <summary>Whether a text has the two characters that YouTube refuses.</summary>
    public static bool HasAngles(string text) => text.AsSpan().ContainsAny('<', '>');
}
