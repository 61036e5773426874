using System.Globalization;
using Microsoft.AspNetCore.Http;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Surgeons;
using Scheduler.Web.Panel.Channels;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Surgeons;

/// <summary>How often a surgeon publishes on all networks together, as it is typed.</summary>
public sealed record PaceTyped
{
    /// <summary>Minutes between two posts.</summary>
    public string Gap { get; init; } = "0";

    /// <summary>Posts a day; 0: no limit.</summary>
    public string MaxPerDay { get; init; } = "0";

    /// <summary>Posts a week; 0: no limit.</summary>
    public string MaxPerWeek { get; init; } = "0";

    /// <summary>Posts a week below which the panel says so.</summary>
    public string WeeklyMinimum { get; init; } = "0";

    /// <summary>Hours at which nothing leaves.</summary>
    public IReadOnlyList<ClosureRow> Quiet { get; init; } = [];

    /// <summary>Days on which nothing leaves.</summary>
    public IReadOnlyList<ClosureRow> Closed { get; init; } = [];

    /// <summary>Whose public holidays.</summary>
    public string Holidays { get; init; } = nameof(HolidayRegion.None);

    /// <summary>What must be looked at, by field.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>From the posted form.</summary>
    public static PaceTyped Read(IFormCollection form) => new()
    {
        Gap = form["pace-gap"].ToString(),
        MaxPerDay = form["pace-day"].ToString(),
        MaxPerWeek = form["pace-week"].ToString(),
        WeeklyMinimum = form["pace-minimum"].ToString(),
        Quiet = ClosureRows.Read(form, "quiet"),
        Closed = ClosureRows.Read(form, "closed"),
        Holidays = form["holidays"].ToString(),
    };

    /// <summary>From what is known.</summary>
    public static PaceTyped Of(OwnerRhythm rhythm) => new()
    {
        Gap = TypedNumbers.Minutes(rhythm.MinimumGap),
        MaxPerDay = rhythm.MaxPerDay.ToString(CultureInfo.InvariantCulture),
        MaxPerWeek = rhythm.MaxPerWeek.ToString(CultureInfo.InvariantCulture),
        WeeklyMinimum = rhythm.WeeklyMinimum.ToString(CultureInfo.InvariantCulture),
        Quiet = ClosureRows.Of(rhythm.QuietHours),
        Closed = ClosureRows.Of(rhythm.Blackouts),
        Holidays = rhythm.Holidays.ToString(),
    };

    /// <summary>What is asked; null: see the errors.</summary>
    public OwnerRhythm? Build()
    {
        var (gap, day) = (Number(Gap, 7 * 24 * 60, "pace-gap"), Number(MaxPerDay, 100, "pace-day"));
        var (week, minimum) = (Number(MaxPerWeek, 500, "pace-week"), Number(WeeklyMinimum, 50, "pace-minimum"));
        if (week > 0 && week < minimum) { Errors["pace-week"] = Say.It("channel.week-wrong"); }
        var (quiet, closed) = (ClosureRows.Hours(Quiet), ClosureRows.Days(Closed));
        if (quiet is null) { Errors["quiet"] = Say.It("channel.quiet-wrong"); }
        if (closed is null) { Errors["closed"] = Say.It("channel.closed-wrong"); }
        if (!Enum.TryParse<HolidayRegion>(Holidays, out var holidays) || !Enum.IsDefined(holidays)) { Errors["holidays"] = Say.It("channel.holidays-wrong"); }
        if (Errors.Count > 0) { return null; }
        return new()
        {
            MinimumGap = TimeSpan.FromMinutes(gap),
            MaxPerDay = day,
            MaxPerWeek = week,
            WeeklyMinimum = minimum,
            QuietHours = quiet!.Value,
            Blackouts = closed!.Value,
            Holidays = holidays,
        };
    }

    private int Number(string text, int most, string field) => TypedNumbers.Read(text, 0, most, field, Errors);
}
