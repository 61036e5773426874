using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Scheduler.Web.Panel.Times;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Channels;

/// <summary>Slots as rows of a day and an hour, and back to Quartz cron. A rule that says more than that is kept as it is written.</summary>
public static class SlotRows
{
    private const int Spare = 3;
    private const int Most = 40;
    private static readonly string[] Week = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

    /// <summary>The days one can choose.</summary>
    public static IEnumerable<(string Value, string Text)> Days =>
    [
        .. Week.Select((day, at) => (day, Hours.Tongue.DateTimeFormat.GetDayName((DayOfWeek)((at + 1) % 7)))),
        ("MON-FRI", Say.It("slot.weekdays")),
        ("*", Say.It("slot.every-day")),
    ];

    /// <summary>The rows of rules, with some free ones after them.</summary>
    public static IReadOnlyList<SlotRow> Of(ImmutableArray<string> slots) =>
        [.. slots.SelectMany(Rows), .. Enumerable.Repeat(new SlotRow("MON", ""), Spare)];

    /// <summary>The rules that rows cannot show.</summary>
    public static ImmutableArray<string> Others(ImmutableArray<string> slots) => [.. slots.Where(slot => !Rows(slot).Any())];

    /// <summary>From the posted form.</summary>
    public static IReadOnlyList<SlotRow> Read(IFormCollection form) =>
        [.. form["slot-day"].Zip(form["slot-time"], (day, time) => new SlotRow(day ?? "", time ?? "")).Take(Most)];

    /// <summary>The rows as rules, days of the same hour together; null: a row is no day and hour.</summary>
    public static ImmutableArray<string>? Crons(IReadOnlyList<SlotRow> rows)
    {
        var chosen = rows.Where(row => !row.IsFree).ToList();
        if (chosen.Any(row => Hour(row.Time) is null || Days.All(day => day.Value != row.Day))) { return null; }
        return
        [
            .. from row in chosen
               group row.Day by Hour(row.Time)!.Value into same
               orderby same.Key
               let days = same.Distinct().OrderBy(day => Array.IndexOf(Week, day)).ToList()
               let listed = days.Contains("*") ? "*" : string.Join(',', days)
               select string.Create(CultureInfo.InvariantCulture, $"0 {same.Key.Minute} {same.Key.Hour} ? * {listed}"),
        ];
    }

    private static IEnumerable<SlotRow> Rows(string cron)
    {
        if (cron.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not ["0", var minute, var hour, "?" or "*", "*", var days]
            || !TimeOnly.TryParseExact($"{hour}:{minute}", "H:m", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)) { return []; }
        var parts = days.ToUpperInvariant().Split(',').Select(day => day == "?" ? "*" : day).ToList();
        return parts.All(part => Days.Any(day => day.Value == part)) ? parts.Select(part => new SlotRow(part, at.ToString(WallClock.Time, CultureInfo.InvariantCulture))) : [];
    }

    private static TimeOnly? Hour(string time) =>
        TimeOnly.TryParseExact(time, WallClock.Time, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
}
