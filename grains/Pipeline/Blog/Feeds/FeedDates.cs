using System.Globalization;
using System.Text.RegularExpressions;

namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>Reads the dates that feeds really carry: RFC 822 and its variants, ISO 8601.</summary>
internal static partial class FeedDates
{
    private static readonly string[] Formats =
    [
        "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz", "d MMM yy HH:mm:ss zzz", "d MMM yy HH:mm zzz",
        "d MMMM yyyy HH:mm:ss zzz", "d MMM yyyy", "d MMMM yyyy",
    ];

    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GMT"] = "+00:00", ["UT"] = "+00:00", ["UTC"] = "+00:00", ["Z"] = "+00:00", ["CET"] = "+01:00", ["CEST"] = "+02:00",
        ["EST"] = "-05:00", ["EDT"] = "-04:00", ["CST"] = "-06:00", ["CDT"] = "-05:00", ["PST"] = "-08:00", ["PDT"] = "-07:00",
    };

    /// <summary>The instant in the offset it was written in; null when it cannot be read, or lies outside 1995 to 2199.</summary>
    public static DateTimeOffset? Read(string? written)
    {
        var text = Spaces().Replace(written ?? "", " ").Trim();
        return (Rfc822(text) ?? Iso(text)) is { Year: >= 1995 and < 2200 } date ? date : null;
    }

    private static DateTimeOffset? Rfc822(string text)
    {
        // The day's name is dropped: it may be French, or wrong, and adds nothing.
        var bare = DayName().Replace(text, "");
        var zone = Zone().Match(bare);
        var normal = zone.Success && Zones.TryGetValue(zone.Value, out var offset) ? bare[..zone.Index] + offset
            : Compact().IsMatch(bare) ? bare.Insert(bare.Length - 2, ":") : bare;
        return DateTimeOffset.TryParseExact(normal, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            || DateTimeOffset.TryParseExact(normal, Formats, CultureInfo.GetCultureInfo("fr-FR"), DateTimeStyles.AssumeUniversal, out date)
            ? date : null;
    }

    private static DateTimeOffset? Iso(string text) =>
        text is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', '-', ..]
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\p{L}+\.?,?\s+")]
    private static partial Regex DayName();

    [GeneratedRegex("[A-Za-z]{1,4}$")]
    private static partial Regex Zone();

    [GeneratedRegex(@"[+-]\d{4}$")]
    private static partial Regex Compact();
}
