using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Channels;

/// <summary>Whether a channel can be set up that way.</summary>
public static class SettingsRules
{
    /// <summary>Why not; null when it can.</summary>
    public static Refusal? Against(ChannelSettings settings)
    {
        if (string.IsNullOrWhiteSpace(settings.Name)) { return Refuse.With("channel.name-missing"); }
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(settings.TimeZone, out _)) { return Refuse.With("zone.unknown", settings.TimeZone); }
        if (settings.Slots.FirstOrDefault(s => !SlotCalendar.IsSlot(s)) is { } slot) { return Refuse.With("channel.slot-unreadable", slot); }
        if (settings.MaxPerDay is < 1 or > 100) { return Refuse.With("channel.max-per-day"); }
        if (settings.MinimumGap < TimeSpan.Zero || settings.MinimumGap > TimeSpan.FromDays(7)) { return Refuse.With("channel.gap"); }
        if (settings.WeeklyMinimum is < 0 or > 50) { return Refuse.With("channel.weekly-minimum"); }
        if (settings.MaxPerWeek is < 0 or > 500 || (settings.MaxPerWeek > 0 && settings.MaxPerWeek < settings.WeeklyMinimum)) { return Refuse.With("channel.max-per-week"); }
        if (settings.QuietHours.Length > 5 || settings.QuietHours.Any(q => q.From == q.To)) { return Refuse.With("channel.quiet-hours"); }
        if (settings.Blackouts.Length > 60 || settings.Blackouts.Any(b => b.To < b.From || b.Reason.Length > 120)) { return Refuse.With("channel.blackouts"); }
        if (!Enum.IsDefined(settings.Holidays)) { return Refuse.With("channel.holidays"); }
        return settings.Tolerance < TimeSpan.FromMinutes(1) || settings.Tolerance > TimeSpan.FromDays(1) ? Refuse.With("channel.tolerance") : null;
    }
}
