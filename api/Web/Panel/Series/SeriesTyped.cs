using System.Globalization;
using Microsoft.AspNetCore.Http;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Series;
using Scheduler.Web.Panel.Channels;
using Scheduler.Web.Panel.Times;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Series;

/// <summary>A recurring post as it is typed: kept as it is when something must be looked at again.</summary>
public sealed record SeriesTyped
{
    /// <summary>Its own segment, drawn when the form is opened: sent twice, it is one series.</summary>
    public string Series { get; init; } = "";

    /// <summary>Every so many.</summary>
    public string Every { get; init; } = "4";

    /// <summary>Day, Week or Month.</summary>
    public string Unit { get; init; } = nameof(RhythmUnit.Week);

    /// <summary>The first day.</summary>
    public string FirstOn { get; init; } = "";

    /// <summary>The hour; empty: the next free slot.</summary>
    public string At { get; init; } = "";

    /// <summary>The last day; empty: no end.</summary>
    public string Until { get; init; } = "";

    /// <summary>Days ahead.</summary>
    public string Lead { get; init; } = "5";

    /// <summary>Skip or Ask.</summary>
    public string Missed { get; init; } = nameof(MissedPolicy.Skip);

    /// <summary>What must be looked at, by field.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>A new series: every four weeks, from next week on.</summary>
    public static SeriesTyped Open(DateOnly today, string series) => new() { Series = series, FirstOn = today.AddDays(7).ToString(WallClock.Date, CultureInfo.InvariantCulture) };

    /// <summary>From the posted form.</summary>
    public static SeriesTyped Read(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new()
        {
            Series = form["series"].ToString(), Every = form["every"].ToString(), Unit = form["unit"].ToString(), FirstOn = form["first-on"].ToString(),
            At = form["at"].ToString(), Until = form["until"].ToString(), Lead = form["lead"].ToString(), Missed = form["missed"].ToString(),
        };
    }

    /// <summary>The series; null: see the errors.</summary>
    public SeriesSettings? Build(PostContent model)
    {
        var every = TypedNumbers.Read(Every, 1, 60, "every", Errors);
        var lead = TypedNumbers.Read(Lead, 1, 30, "lead", Errors);
        var (first, until) = (Day(FirstOn, "first-on", needed: true), Day(Until, "until", needed: false));
        if (!Enum.TryParse<RhythmUnit>(Unit, out var unit) || !Enum.IsDefined(unit)) { Errors["every"] = Say.It("series.unit-wrong"); }
        TimeOnly? at = null;
        if (At.Length > 0)
        {
            if (TimeOnly.TryParseExact(At, WallClock.Time, CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour)) { at = hour; }
            else { Errors["at"] = Say.It("series.hour-wrong"); }
        }

        if (Errors.Count > 0) { return null; }
        var missed = Missed == nameof(MissedPolicy.Ask) ? MissedPolicy.Ask : MissedPolicy.Skip;
        return new() { Model = model, Unit = unit, Every = every, FirstOn = first!.Value, At = at, Until = until, LeadDays = lead, Missed = missed };
    }

    private DateOnly? Day(string typed, string field, bool needed)
    {
        if (DateOnly.TryParseExact(typed, WallClock.Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) { return day; }
        if (needed || typed.Length > 0) { Errors[field] = Say.It("edit.date-wrong"); }
        return null;
    }
}
