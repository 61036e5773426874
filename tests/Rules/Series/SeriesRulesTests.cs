using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Series;
using Scheduler.Pipeline.Series;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Series;

public sealed class SeriesRulesTests
{
    private static readonly DateOnly First = new(2027, 1, 5);
    private static readonly SeriesKey Key = new(OwnerKey.Surgeon("agence", "lenoir"), "s1");

    [Fact]
    public void An_occurrence_is_made_so_many_days_ahead_and_not_before()
    {
        var waits = SeriesRules.Step(Begun(), previousOpen: false, At(First.AddDays(-6)));
        Assert.Null(waits.Make);
        Assert.Equal(At(First.AddDays(-5)), waits.State.NextDue);
        Assert.Equal((0, First), Made(SeriesRules.Step(Begun(), previousOpen: false, At(First.AddDays(-5)))));
    }

    [Fact]
    public void After_a_month_of_silence_what_was_missed_is_skipped_and_one_only_is_made()
    {
        var step = SeriesRules.Step(Begun(), previousOpen: false, At(First.AddDays(31)));
        Assert.Equal((5, First.AddDays(35)), Made(step));
        Assert.Equal(["series.missed"], step.State.Occurrences.Select(o => o.Why!.Code).Distinct());
        Assert.Equal([4, 3, 2, 1, 0], step.State.Occurrences.Select(o => o.Number));
        Assert.All(step.State.Occurrences, o => Assert.Equal(OccurrenceState.Skipped, o.State));
    }

    [Fact]
    public void Somebody_is_asked_about_the_latest_missed_one_only()
    {
        var step = SeriesRules.Step(Begun(s => s with { Missed = MissedPolicy.Ask }), previousOpen: false, At(First.AddDays(31)));
        Assert.Equal(4, Assert.Single(step.State.Occurrences, o => o.State == OccurrenceState.Asked).Number);
    }

    [Fact]
    public void While_one_has_not_left_the_next_is_left_out()
    {
        var made = SeriesRules.With(Begun(), new() { Number = 0, Day = First, State = OccurrenceState.Made, At = At(First) }, At(First.AddDays(-5)));
        var step = SeriesRules.Step(made, previousOpen: true, At(First.AddDays(2)));
        Assert.Null(step.Make);
        Assert.Equal((1, "series.previous-open"), (step.State.Occurrences[0].Number, step.State.Occurrences[0].Why!.Code));
        Assert.Equal(At(First.AddDays(9)), step.State.NextDue);
    }

    [Fact]
    public void After_its_last_day_it_is_over()
    {
        var step = SeriesRules.Step(Begun(s => s with { Until = First }), previousOpen: false, At(First.AddDays(1)));
        Assert.Null(step.Make);
        Assert.Null(step.State.NextDue);
    }

    [Fact]
    public void Each_occurrence_says_the_model_at_its_own_hour_and_has_a_key_of_its_own()
    {
        var occurrence = new Occurrence { Number = 3, Day = First.AddDays(21), State = OccurrenceState.Made, At = At(First) };
        var content = SeriesRules.Content(Key, Begun(), occurrence, freeFrom: null);
        Assert.Equal((At(First.AddDays(21)), null, Key.ToString()), (content.Variants[0].PlannedAt, content.Variants[0].NotBefore, content.Series));
        var free = SeriesRules.Content(Key, Begun(), occurrence, At(First.AddDays(25)));
        Assert.Equal((null, At(First.AddDays(25))), (free.Variants[0].PlannedAt, free.Variants[0].NotBefore));
        Assert.NotEqual(SeriesRules.Post(Key, 3), SeriesRules.Post(Key, 4));
        Assert.Equal(SeriesRules.Post(Key, 3), SeriesRules.Post(Key, 3));
    }

    public static TheoryData<Func<SeriesSettings, SeriesSettings>, string> Refused { get; } = new()
    {
        { s => s with { Unit = RhythmUnit.Day, Every = 6 }, "series.too-often" },
        { s => s with { Every = 0 }, "series.too-often" },
        { s => s with { LeadDays = 7 }, "series.lead" },
        { s => s with { LeadDays = 0 }, "series.lead" },
        { s => s with { FirstOn = First.AddDays(-10) }, "series.past" },
        { s => s with { Until = First.AddDays(-1) }, "series.until" },
        { s => s with { Model = s.Model with { Variants = [] } }, "post.no-variant" },
    };

    [Theory, MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_begun_is_refused(Func<SeriesSettings, SeriesSettings> change, string code) =>
        Assert.Equal(code, SeriesRules.Against(change(Begun().Settings!), First.AddDays(-10))?.Code);

    [Fact]
    public void What_is_complete_may_be_begun() => Assert.Null(SeriesRules.Against(Begun().Settings!, First.AddDays(-10)));

    private static SeriesState Begun(Func<SeriesSettings, SeriesSettings>? change = null)
    {
        var settings = SeriesCalendarTests.Settings(RhythmUnit.Week, 1, First);
        var model = new PostContent { Title = "Revient", Variants = [new Variant { Channel = new ChannelKey(Key.Owner, Network.X, "1").ToString(), Text = "Texte." }] };
        settings = settings with { Model = model };
        return new() { Settings = change?.Invoke(settings) ?? settings, By = Somebody, TimeZone = "Europe/Paris" };
    }

    private static Contracts.Agencies.Actor Somebody => Support.Made.Manager;

    private static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(7, 30), TimeSpan.Zero);

    private static (int, DateOnly) Made(SeriesStep step) => (step.Make!.Number, step.Make.Day);
}
