namespace Scheduler.Charter.Pictures;

/// <summary>What a subtitle file (SRT) says, without its numbers, times and tags. Pure.</summary>
public static class SpokenText
{
    /// <summary>The words as one running text, each where it stands in the file: a sentence that runs over two titles is one sentence.</summary>
    /// <param name="subtitles">The file's text.</param>
    public static string Of(string subtitles)
    {
        ArgumentNullException.ThrowIfNull(subtitles);
        var spoken = subtitles.ToCharArray();
        var from = 0;
        (int From, int To) before = (0, 0);
        while (from < spoken.Length)
        {
            var end = subtitles.IndexOf('\n', from) is var found and >= 0 ? found : spoken.Length;
            var line = subtitles.AsSpan(from, end - from).Trim();
            if (line.Contains("-->", StringComparison.Ordinal))
            {
                Blank(spoken, from, end);
                if (IsNumber(subtitles.AsSpan(before.From, before.To - before.From).Trim())) { Blank(spoken, before.From, before.To); }
            }
            before = (from, end);
            if (end < spoken.Length) { spoken[end] = ' '; }
            from = end + 1;
        }
        Untag(spoken, '<', '>');
        Untag(spoken, '{', '}');
        return new string(spoken).Replace('\r', ' ');
    }

    private static bool IsNumber(ReadOnlySpan<char> line) => line.Length > 0 && !line.ContainsAnyExceptInRange('0', '9');

    // A tag is short; a "<" that nothing closes is a sign of the text.
    private static void Untag(char[] text, char open, char close)
    {
        for (var at = Array.IndexOf(text, open); at >= 0; at = Array.IndexOf(text, open, at + 1))
        {
            var end = Array.IndexOf(text, close, at, Math.Min(64, text.Length - at));
            if (end > 0) { Blank(text, at, end + 1); }
        }
    }

    private static void Blank(char[] text, int from, int to) => text.AsSpan(from, to - from).Fill(' ');
}
