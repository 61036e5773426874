using System.Globalization;
using Microsoft.AspNetCore.Http;
using Scheduler.Contracts.Channels;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Channels;

/// <summary>How a channel is to publish, as it is typed: kept as it is when something must be looked at again.</summary>
public sealed record ChannelTyped
{
    /// <summary>The account as people know it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its slots.</summary>
    public IReadOnlyList<SlotRow> Slots { get; init; } = SlotRows.Of([]);

    /// <summary>Minutes between two posts.</summary>
    public string Gap { get; init; } = "60";

    /// <summary>Posts a day.</summary>
    public string MaxPerDay { get; init; } = "1";

    /// <summary>Posts a week; 0: as many as the days allow.</summary>
    public string MaxPerWeek { get; init; } = "0";

    /// <summary>Posts a week below which the panel says so.</summary>
    public string WeeklyMinimum { get; init; } = "1";

    /// <summary>Hours at which nothing leaves.</summary>
    public IReadOnlyList<ClosureRow> Quiet { get; init; } = ClosureRows.Of(System.Collections.Immutable.ImmutableArray<QuietHours>.Empty);

    /// <summary>Days on which nothing leaves.</summary>
    public IReadOnlyList<ClosureRow> Closed { get; init; } = ClosureRows.Of(System.Collections.Immutable.ImmutableArray<Blackout>.Empty);

    /// <summary>Whose public holidays.</summary>
    public string Holidays { get; init; } = nameof(HolidayRegion.None);

    /// <summary>Minutes after its hour at which a post is missed.</summary>
    public string Tolerance { get; init; } = "120";

    /// <summary>What must be looked at, by field.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>From the posted form.</summary>
    public static ChannelTyped Read(IFormCollection form) => new()
    {
        Name = form["name"].ToString().Trim(),
        Slots = SlotRows.Read(form),
        Gap = form["gap"].ToString(),
        MaxPerDay = form["per-day"].ToString(),
        Tolerance = form["tolerance"].ToString(),
        MaxPerWeek = form["per-week"].ToString(),
        WeeklyMinimum = form["week-minimum"].ToString(),
        Quiet = ClosureRows.Read(form, "quiet"),
        Closed = ClosureRows.Read(form, "closed"),
        Holidays = form["holidays"].ToString(),
    };

    /// <summary>From how it publishes now.</summary>
    public static ChannelTyped Of(ChannelSettings settings) => new()
    {
        Name = settings.Name,
        Slots = SlotRows.Of(settings.Slots),
        Gap = Minutes(settings.MinimumGap),
        MaxPerDay = settings.MaxPerDay.ToString(CultureInfo.InvariantCulture),
        Tolerance = Minutes(settings.Tolerance),
        MaxPerWeek = settings.MaxPerWeek.ToString(CultureInfo.InvariantCulture),
        WeeklyMinimum = settings.WeeklyMinimum.ToString(CultureInfo.InvariantCulture),
        Quiet = ClosureRows.Of(settings.QuietHours),
        Closed = ClosureRows.Of(settings.Blackouts),
        Holidays = settings.Holidays.ToString(),
    };

    /// <summary>What is asked; null: see the errors. What the form does not show is kept from <paramref name="before"/>.</summary>
    public ChannelSettings? Build(ChannelSettings? before, string zone)
    {
        if (Name.Length is < 1 or > 120) { Errors["name"] = Say.It("channel.name-first"); }
        var slots = SlotRows.Crons(Slots);
        if (slots is null) { Errors["slots"] = Say.It("channel.slots-wrong"); }
        var gap = Number(Gap, 0, 7 * 24 * 60, "gap");
        var perDay = Number(MaxPerDay, 1, 100, "per-day");
        var tolerance = Number(Tolerance, 1, 24 * 60, "tolerance");
        var minimum = Number(WeeklyMinimum, 0, 50, "week-minimum");
        var perWeek = Number(MaxPerWeek, 0, 500, "per-week");
        if (perWeek > 0 && perWeek < minimum) { Errors["per-week"] = Say.It("channel.week-wrong"); }
        var quiet = ClosureRows.Hours(Quiet);
        if (quiet is null) { Errors["quiet"] = Say.It("channel.quiet-wrong"); }
        var closed = ClosureRows.Days(Closed);
        if (closed is null) { Errors["closed"] = Say.It("channel.closed-wrong"); }
        if (!Enum.TryParse<HolidayRegion>(Holidays, out var holidays) || !Enum.IsDefined(holidays)) { Errors["holidays"] = Say.It("channel.holidays-wrong"); }
        if (Errors.Count > 0) { return null; }
        return (before ?? new() { Name = Name, TimeZone = zone }) with
        {
            Name = Name,
            Slots = [.. slots!.Value, .. SlotRows.Others(before?.Slots ?? [])],
            MinimumGap = TimeSpan.FromMinutes(gap),
            MaxPerDay = perDay,
            Tolerance = TimeSpan.FromMinutes(tolerance),
            MaxPerWeek = perWeek,
            WeeklyMinimum = minimum,
            QuietHours = quiet!.Value,
            Blackouts = closed!.Value,
            Holidays = holidays,
        };
    }

    private int Number(string text, int least, int most, string field) => TypedNumbers.Read(text, least, most, field, Errors);

    private static string Minutes(TimeSpan span) => TypedNumbers.Minutes(span);
}
