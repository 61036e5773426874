using Scheduler.Contracts.Channels;
using Scheduler.Pipeline.Channels;

namespace Scheduler.Pipeline.Budgets;

/// <summary>How much, and from when to when it counts.</summary>
/// <param name="Limit">The most that is granted in one period; 0: no limit of ours.</param>
/// <param name="Monthly">It counts by the month; otherwise by the day.</param>
/// <param name="Zone">Where days and months begin.</param>
public sealed record BudgetPlan(long Limit, bool Monthly, TimeZoneInfo Zone)
{
    /// <summary>Of one network.</summary>
    public static BudgetPlan Of(Network network, BudgetOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return network switch
        {
            Network.YouTube => new(options.YouTubeUploadsPerDay, Monthly: false, TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles")),
            Network.X => new((long)(options.XDollarsPerMonth * 1000), Monthly: true, TimeZoneInfo.Utc),
            _ => new(0, Monthly: false, TimeZoneInfo.Utc),
        };
    }

    /// <summary>The period an instant falls in (UTC): its beginning, and that of the next.</summary>
    public (DateTimeOffset From, DateTimeOffset To) Period(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Zone).DateTime);
        var first = Monthly ? new DateOnly(today.Year, today.Month, 1) : today;
        return (LocalDay.Start(first, Zone).ToUniversalTime(), LocalDay.Start(Monthly ? first.AddMonths(1) : first.AddDays(1), Zone).ToUniversalTime());
    }
}
