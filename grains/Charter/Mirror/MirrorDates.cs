using System.Globalization;
using System.Text.RegularExpressions;

namespace Scheduler.Charter.Mirror;

/// <summary>Reads the dates of one column; their times are passed over.</summary>
internal sealed partial class MirrorDates
{
    private static readonly (string Prefix, int Month)[] s_months =
    [
        ("jan", 1), ("fev", 2), ("feb", 2), ("mar", 3), ("avr", 4), ("apr", 4), ("mai", 5), ("may", 5), ("juin", 6), ("jun", 6), ("juil", 7), ("jul", 7),
        ("aou", 8), ("aug", 8), ("sep", 9), ("oct", 10), ("nov", 11), ("dec", 12),
    ];

    private readonly bool _monthFirst;

    /// <summary>A column is written in one way: a date that can be read in only one way speaks for the others.</summary>
    public MirrorDates(IEnumerable<string> column, bool monthFirst)
    {
        var (days, months) = (0, 0);
        foreach (var match in column.Select(cell => Slashes().Match(cell.Trim())).Where(match => match.Success))
        {
            var (first, second) = (Number(match, 1), Number(match, 2));
            if (first > 12) { days++; }
            if (second > 12) { months++; }
        }
        _monthFirst = months > days || (months == days && monthFirst);
    }

    [GeneratedRegex(@"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();

    [GeneratedRegex(@"^(?:[a-z]+ )?(\d{1,2})(?:er)? ([a-z]+) (\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"^(?:[a-z]+ )?([a-z]{3,}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDayYear();

    // X: Wed Oct 10 20:19:24 +0000 2018, folded.
    [GeneratedRegex(@"^[a-z]{3} ([a-z]{3}) (\d{1,2}) \d\d \d\d \d\d \d{4} (\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Created();

    /// <summary>Null: no date, or none that can be read.</summary>
    public DateOnly? Read(string cell)
    {
        var written = cell.Trim();
        if (Iso().Match(written) is { Success: true } iso) { return Made(Number(iso, 1), Number(iso, 2), Number(iso, 3)); }
        if (Slashes().Match(written) is { Success: true } slashes)
        {
            var (first, second) = (Number(slashes, 1), Number(slashes, 2));
            var year = Number(slashes, 3) is var given && given < 100 ? 2000 + given : given;
            var monthFirst = first <= 12 && (second > 12 || _monthFirst);
            return monthFirst ? Made(year, first, second) : Made(year, second, first);
        }
        var folded = HeaderName.Fold(written);
        if (Created().Match(folded) is { Success: true } created) { return Made(Number(created, 3), Month(created.Groups[1].Value), Number(created, 2)); }
        if (DayMonthYear().Match(folded) is { Success: true } day) { return Made(Number(day, 3), Month(day.Groups[2].Value), Number(day, 1)); }
        if (MonthDayYear().Match(folded) is { Success: true } month) { return Made(Number(month, 3), Month(month.Groups[1].Value), Number(month, 2)); }
        return null;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int Month(string name) => s_months.FirstOrDefault(month => name.StartsWith(month.Prefix, StringComparison.Ordinal)).Month;

    private static DateOnly? Made(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
}
