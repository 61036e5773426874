using System.Globalization;
using System.Text.RegularExpressions;

namespace Scheduler.Silo.Demo;

/// <summary>Fills the dates of the demonstration's texts, counted from the day of its first start (J), in French words.</summary>
public static partial class DemoDates
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary><c>{J-3}</c>: 20 novembre 2026; <c>{J+10 semaine}</c>: jeudi 3 décembre; <c>{J+14 et J+15}</c>: 7 et 8 décembre.</summary>
    public static string Fill(string text, DateOnly day)
    {
        var pairs = Pair().Replace(text, m => Two(At(m.Groups[1], day), At(m.Groups[2], day)));
        var weekdays = Weekday().Replace(pairs, m => At(m.Groups[1], day) is var d ? $"{d.ToString("dddd", French)} {Day(d)}" : "");
        return Plain().Replace(weekdays, m => Words(At(m.Groups[1], day)));
    }

    /// <summary>A date in full: 1er décembre 2026.</summary>
    public static string Words(DateOnly day) => $"{Day(day)} {day.Year.ToString(French)}";

    private static string Two(DateOnly first, DateOnly second) =>
        first.Month == second.Month ? $"{Number(first)} et {Day(second)}" : $"{Day(first)} et {Day(second)}";

    private static string Day(DateOnly day) => $"{Number(day)} {day.ToString("MMMM", French)}";

    private static string Number(DateOnly day) => day.Day == 1 ? "1er" : day.Day.ToString(French);

    private static DateOnly At(Group offset, DateOnly day) =>
        day.AddDays(offset.Length == 0 ? 0 : int.Parse(offset.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\{J([+-]\d+)? et J([+-]\d+)?\}")]
    private static partial Regex Pair();

    [GeneratedRegex(@"\{J([+-]\d+)? semaine\}")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\{J([+-]\d+)?\}")]
    private static partial Regex Plain();
}
