using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Scheduler.Connectors.X;

/// <summary>Where X sees links: with or without https://, as long as the ending is a real one.</summary>
internal static partial class XLinks
{
    // Reserved names that no follower can reach; counted as links so that a rehearsal counts as the real thing.
    private static readonly string[] Rehearsal = ["example", "test", "localhost"];

    private static readonly FrozenSet<string> Endings = Load();

    public static ImmutableArray<Range> In(string text)
    {
        var links = ImmutableArray.CreateBuilder<Range>();
        foreach (var own in Machine().EnumerateMatches(text)) { links.Add(own.Index..Trimmed(text, own.Index, Tail().Match(text, own.Index + own.Length))); }
        for (var at = 0; at < text.Length && Candidate().Match(text, at) is { Success: true } match;)
        {
            var end = End(text, match);
            if (end > 0)
            {
                links.Add(match.Index..end);
            }

            at = end > 0 ? end : match.Groups["host"].Index + match.Groups["host"].Value.IndexOf('.', StringComparison.Ordinal) + 1;
        }

        return links.ToImmutable();
    }

    // Zero: not a link. The longest host whose last label is a known ending wins.
    private static int End(string text, Match match)
    {
        var (host, protocol) = (match.Groups["host"], match.Groups["protocol"].Success);
        for (var labels = host.Value.Split('.'); labels.Length >= 2; labels = labels[..^1])
        {
            var name = string.Join('.', labels);
            var end = host.Index + name.Length;
            if (IsHost(labels, protocol) && (end == text.Length || !(char.IsAsciiLetterOrDigit(text[end]) || text[end] is '@' or '+' or '-' or '_')))
            {
                return Tail().Match(text, end) is { Success: true } tail ? Trimmed(text, end, tail) : end;
            }
        }

        return 0;
    }

    private static bool IsHost(string[] labels, bool protocol)
    {
        var ending = labels[^1].ToLowerInvariant();
        if (!Endings.Contains(ending) && !(protocol && Rehearsal.Contains(ending)) || labels[^2].Contains('_'))
        {
            return false;
        }

        try
        {
            return new IdnMapping { AllowUnassigned = true }.GetAscii(string.Join('.', labels).Replace('_', '-')).Length <= 253;
        }
        catch (ArgumentException)
        {
            // A label over 63 characters once encoded.
            return false;
        }
    }

    // This machine's own addresses, which a demonstration links to.
    [GeneratedRegex(@"(?<![A-Za-z0-9@$#])https?://(?:localhost|127\.0\.0\.1)(?![\w.])", RegexOptions.IgnoreCase)]
    private static partial Regex Machine();

    private static int Trimmed(string text, int start, Match tail)
    {
        var end = tail.Index + tail.Length;
        while (end > start && !Closes(text, start, end))
        {
            end--;
        }

        return end;
    }

    private static bool Closes(string text, int start, int end) => text[end - 1] switch
    {
        ')' => text.AsSpan(start, end - start).Count('(') >= text.AsSpan(start, end - start).Count(')'),
        '/' or '=' or '_' or '#' or '-' or '+' or '&' => true,
        var last => char.IsLetterOrDigit(last),
    };

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(XLinks).Assembly.GetManifestResourceStream("top-level-domains.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToFrozenSet(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9@＠$#＃\p{M}])(?:(?<protocol>https?://)|(?<![-_./\p{L}]))(?<host>(?:[\p{L}\p{N}\p{M}☃✪](?:[\p{L}\p{N}\p{M}☃✪_-]*[\p{L}\p{N}\p{M}☃✪])?\.)+[\p{L}\p{M}][\p{L}\p{N}\p{M}-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Candidate();

    [GeneratedRegex(@"\G(?::\d+)?(?:/[A-Za-z0-9À-ɏ\u0400-\u04FF!*';:=+,.$/%#\[\]\-–_~@|&()]*)?(?:\?[A-Za-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*)?")]
    private static partial Regex Tail();
}
