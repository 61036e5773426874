using System.Globalization;
using Scheduler.Web.Panel.Times;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Channels;

/// <summary>A posting slot as people say it; a rule with more in it than days and an hour is shown as it is written.</summary>
public static class SlotWords
{
    // Quartz counts days from Sunday, 1.
    private static readonly string[] Names = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    /// <summary>mardi et jeudi à 8 h 30.</summary>
    public static string Of(string cron)
    {
        if (cron.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not ["0", var minute, var hour, "?" or "*", "*", var days, ..]
            || !int.TryParse(minute, NumberStyles.None, CultureInfo.InvariantCulture, out var m) || m > 59
            || !int.TryParse(hour, NumberStyles.None, CultureInfo.InvariantCulture, out var h) || h > 23
            || Days(days) is not { } named)
        {
            return cron;
        }

        return Say.It("time.at", named, Hours.Hour(new DateTimeOffset(2001, 1, 1, h, m, 0, TimeSpan.Zero)));
    }

    private static string? Days(string days)
    {
        if (days is "*" or "?") { return Say.It("slot.every-day"); }
        List<int> found = [];
        foreach (var part in days.ToUpperInvariant().Split(','))
        {
            var ends = part.Split('-').Select(Index).ToArray();
            if (ends.Length > 2 || ends.Contains(-1)) { return null; }
            for (var day = ends[0]; ; day = (day + 1) % 7)
            {
                found.Add(day);
                if (day == ends[^1]) { break; }
            }
        }
        var words = found.Distinct().OrderBy(day => (day + 6) % 7).Select(day => Hours.Tongue.DateTimeFormat.GetDayName((DayOfWeek)day)).ToList();
        return words.Count == 7 ? Say.It("slot.every-day") : Listed(words);
    }

    /// <summary>lundi, mardi et jeudi.</summary>
    public static string Listed(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} {Say.It("and")} {words[^1]}";

    private static int Index(string day) => int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number is >= 1 and <= 7 ? number - 1 : -1
        : Array.IndexOf(Names, day);
}
