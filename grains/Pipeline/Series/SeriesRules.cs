using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Series;
using Scheduler.Pipeline.Approval;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Series;

/// <summary>What a series must say, and which occurrence is to be made, asked about or left out. Pure.</summary>
public static class SeriesRules
{
    /// <summary>Occurrences kept in the history.</summary>
    public const int Kept = 100;

    // The same words more often are what networks close accounts for.
    private const int FewestDaysApart = 7;

    /// <summary>Why it cannot be begun; null: it can.</summary>
    public static Refusal? Against(SeriesSettings settings, DateOnly today)
    {
        if (settings.Model.Variants.IsDefaultOrEmpty) { return Refuse.With("post.no-variant"); }
        if (settings.Every is < 1 or > 60 || SeriesCalendar.Apart(settings) < FewestDaysApart) { return Refuse.With("series.too-often", FewestDaysApart); }
        if (settings.LeadDays is < 1 or > 30 || settings.LeadDays >= SeriesCalendar.Apart(settings)) { return Refuse.With("series.lead"); }
        if (settings.FirstOn <= today) { return Refuse.With("series.past"); }
        return settings.Until < settings.FirstOn ? Refuse.With("series.until") : null;
    }

    /// <summary>What to do now: what is left out or asked about is in the state, what is to be made is named.</summary>
    /// <param name="state">The series.</param>
    /// <param name="previousOpen">The occurrence made last has not left yet.</param>
    /// <param name="now">Now.</param>
    public static SeriesStep Step(SeriesState state, bool previousOpen, DateTimeOffset now)
    {
        var (settings, zone) = (state.Settings!, TimeZoneInfo.FindSystemTimeZoneById(state.TimeZone));
        while (SeriesCalendar.Day(settings, state.Next) is { } day)
        {
            if (SeriesCalendar.Missed(settings, day, zone) <= now) { state = LeftOut(state, day, Refuse.With("series.missed"), now); }
            else if (SeriesCalendar.Made(settings, day, zone) is var at && at > now) { return new(state with { NextDue = Whole(at) }, null); }
            else if (previousOpen) { state = LeftOut(state, day, Refuse.With("series.previous-open"), now); }
            else { return new(state, new() { Number = state.Next, Day = day, State = OccurrenceState.Made, At = now }); }
        }

        return new(state with { NextDue = null }, null);
    }

    /// <summary>The state with an occurrence made, and the next one in view.</summary>
    public static SeriesState With(SeriesState state, Occurrence made, DateTimeOffset now) =>
        Step(Told(state with { Next = made.Number + 1 }, made), previousOpen: false, now).State;

    /// <summary>The state with an answer to the question about an occurrence.</summary>
    public static SeriesState Settled(SeriesState state, Occurrence settled) =>
        state with { Occurrences = [.. state.Occurrences.Select(o => o.Number == settled.Number ? settled : o)] };

    /// <summary>An occurrence's post, always the same: a crash in the middle cannot make two.</summary>
    public static PostKey Post(SeriesKey series, int occurrence) => DerivedPost.Of(series.Owner, $"series\n{series}\n{occurrence}");

    /// <summary>An occurrence's content: at its own hour, or at the next free slot from an instant on.</summary>
    public static PostContent Content(SeriesKey series, SeriesState state, Occurrence occurrence, DateTimeOffset? freeFrom)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(state.TimeZone);
        var due = SeriesCalendar.Due(state.Settings!, occurrence.Day, zone);
        var exact = freeFrom is null && state.Settings!.At is not null;
        return state.Settings!.Model with
        {
            Series = series.ToString(),
            Campaign = "",
            Variants = [.. state.Settings.Model.Variants.Select(v => v with { PlannedAt = exact ? due : null, NotBefore = exact ? null : freeFrom ?? due, NotAfter = null })],
        };
    }

    /// <summary>Nobody brought it to a signature within the time it had: it keeps nothing back any more.</summary>
    public static bool IsOver(PostContent draft, DateTimeOffset now) =>
        draft.Variants.All(v => (v.NotAfter ?? (v.PlannedAt ?? v.NotBefore) + SigningWindow.Default) <= now);

    private static SeriesState LeftOut(SeriesState state, DateOnly day, Refusal why, DateTimeOffset now)
    {
        var asks = state.Settings!.Missed == MissedPolicy.Ask;
        // Never more than one behind: a question that nobody answered falls away with the next.
        var before = state.Occurrences.Select(o => o.State == OccurrenceState.Asked ? o with { State = OccurrenceState.Skipped } : o);
        return Told(
            state with { Next = state.Next + 1, Occurrences = [.. before] },
            new() { Number = state.Next, Day = day, State = asks ? OccurrenceState.Asked : OccurrenceState.Skipped, At = now, Why = why });
    }

    private static SeriesState Told(SeriesState state, Occurrence occurrence) => state with { Occurrences = [occurrence, .. state.Occurrences.Take(Kept - 1)] };

    // Timetable entries are kept in whole milliseconds.
    private static DateTimeOffset Whole(DateTimeOffset at) => DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
}
