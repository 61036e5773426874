using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Channels;

/// <summary>What keeps a post from an hour, as a sentence for whoever must choose another.</summary>
public static class CadenceRefusal
{
    /// <summary>The refusal of an hour.</summary>
    public static Refusal Of(CadenceLimit limit, ChannelSettings settings, DateTimeOffset at) => limit switch
    {
        CadenceLimit.Gap => Refuse.With("cadence.gap", settings.MinimumGap.TotalMinutes),
        CadenceLimit.Day => Refuse.With("cadence.day", settings.MaxPerDay),
        CadenceLimit.Week => Refuse.With("cadence.week", settings.MaxPerWeek),
        CadenceLimit.QuietDay => Refuse.With("cadence.quiet-day"),
        CadenceLimit.QuietHours => Refuse.With("cadence.quiet-hours"),
        CadenceLimit.Holiday => Refuse.With("cadence.holiday"),
        _ => Refuse.With("cadence.blackout", Reason(settings, at)),
    };

    private static string Reason(ChannelSettings settings, DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, SlotCalendar.Zone(settings)).DateTime);
        return settings.Blackouts.FirstOrDefault(b => b.Holds(day) && b.Reason.Length > 0)?.Reason ?? "—";
    }
}
