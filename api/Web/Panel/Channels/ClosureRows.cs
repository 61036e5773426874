using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Scheduler.Contracts.Channels;
using Scheduler.Web.Panel.Times;

namespace Scheduler.Web.Panel.Channels;

/// <summary>Quiet hours and closed days as rows, and back.</summary>
public static class ClosureRows
{
    private const int Spare = 2;
    private const int Most = 60;

    /// <summary>Quiet hours, with a free row after them.</summary>
    public static IReadOnlyList<ClosureRow> Of(ImmutableArray<QuietHours> hours) =>
        [.. hours.Select(h => new ClosureRow(Hour(h.From), Hour(h.To))), new("", "")];

    /// <summary>Closed days, with free rows after them.</summary>
    public static IReadOnlyList<ClosureRow> Of(ImmutableArray<Blackout> days) =>
        [.. days.Select(d => new ClosureRow(Day(d.From), Day(d.To), d.Reason)), .. Enumerable.Repeat(new ClosureRow("", ""), Spare)];

    /// <summary>From the posted form: the fields <c>name-from</c>, <c>name-to</c> and, where there is one, <c>name-why</c>.</summary>
    public static IReadOnlyList<ClosureRow> Read(IFormCollection form, string name)
    {
        var (to, why) = (form[name + "-to"], form[name + "-why"]);
        return [.. form[name + "-from"].Take(Most).Select((from, at) => new ClosureRow(from ?? "", At(to, at), At(why, at).Trim()))];
    }

    /// <summary>The rows as quiet hours; null: one of them is no range.</summary>
    public static ImmutableArray<QuietHours>? Hours(IReadOnlyList<ClosureRow> rows)
    {
        var typed = rows.Where(row => !row.IsFree).Select(row => (From: Hour(row.From), To: Hour(row.To))).ToList();
        return typed.Any(row => row.From is null || row.To is null || row.From == row.To) ? null : [.. typed.Select(row => new QuietHours { From = row.From!.Value, To = row.To!.Value })];
    }

    /// <summary>The rows as closed days, a single day where only one end is typed; null: one of them is no range.</summary>
    public static ImmutableArray<Blackout>? Days(IReadOnlyList<ClosureRow> rows)
    {
        var typed = rows.Where(row => !row.IsFree)
            .Select(row => (From: Day(row.From.Length > 0 ? row.From : row.To), To: Day(row.To.Length > 0 ? row.To : row.From), row.Reason)).ToList();
        return typed.Any(row => row.From is null || row.To is null || row.To < row.From) ? null
            : [.. typed.Select(row => new Blackout { From = row.From!.Value, To = row.To!.Value, Reason = row.Reason }).OrderBy(row => row.From)];
    }

    private static string At(Microsoft.Extensions.Primitives.StringValues values, int at) => at < values.Count ? values[at] ?? "" : "";

    private static string Hour(TimeOnly at) => at.ToString(WallClock.Time, CultureInfo.InvariantCulture);

    private static TimeOnly? Hour(string text) => TimeOnly.TryParseExact(text, WallClock.Time, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;

    private static string Day(DateOnly day) => day.ToString(WallClock.Date, CultureInfo.InvariantCulture);

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, WallClock.Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
