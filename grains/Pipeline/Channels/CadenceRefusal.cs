using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Channels;

/// <summary>What keeps a post from an hour, as a sentence for whoever must choose another.</summary>
public static class CadenceRefusal
{
    /// <summary>The refusal of an hour.</summary>
    public static Refusal Of(CadenceBar bar, DateTimeOffset at) => (bar.Limit, bar.OfOwner) switch
    {
        (CadenceLimit.Gap, false) => Refuse.With("cadence.gap", bar.Limits.Gap.TotalMinutes),
        (CadenceLimit.Gap, true) => Refuse.With("cadence.surgeon-gap", bar.Limits.Gap.TotalMinutes),
        (CadenceLimit.Day, false) => Refuse.With("cadence.day", bar.Limits.PerDay),
        (CadenceLimit.Day, true) => Refuse.With("cadence.surgeon-day", bar.Limits.PerDay),
        (CadenceLimit.Week, false) => Refuse.With("cadence.week", bar.Limits.PerWeek),
        (CadenceLimit.Week, true) => Refuse.With("cadence.surgeon-week", bar.Limits.PerWeek),
        (CadenceLimit.QuietDay, _) => Refuse.With("cadence.quiet-day"),
        (CadenceLimit.QuietHours, false) => Refuse.With("cadence.quiet-hours"),
        (CadenceLimit.QuietHours, true) => Refuse.With("cadence.surgeon-quiet-hours"),
        (CadenceLimit.Holiday, false) => Refuse.With("cadence.holiday"),
        (CadenceLimit.Holiday, true) => Refuse.With("cadence.surgeon-holiday"),
        (_, false) => Refuse.With("cadence.blackout", Reason(bar.Limits, at)),
        (_, true) => Refuse.With("cadence.surgeon-blackout", Reason(bar.Limits, at)),
    };

    private static string Reason(Limits limits, DateTimeOffset at) => limits.Blackouts.FirstOrDefault(b => b.Holds(limits.Day(at)) && b.Reason.Length > 0)?.Reason ?? "—";
}
