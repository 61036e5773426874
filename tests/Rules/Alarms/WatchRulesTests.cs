using System.ComponentModel.DataAnnotations;
using Scheduler.Contracts.Alarms;
using Scheduler.Pipeline.Alarms;
using Scheduler.Pipeline.Mail;
using Scheduler.Pipeline.Timetable;

namespace Scheduler.Tests.Rules.Alarms;

public sealed class WatchRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 7, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void All_is_well_while_every_shard_was_looked_at_and_nothing_is_late() => Assert.Empty(Judge(Seen()));

    [Fact]
    public void What_is_overdue_is_counted_from_the_oldest()
    {
        var alarm = Assert.Single(Judge(Seen() with { Overdue = 3, Oldest = Now.AddMinutes(-4) }));
        Assert.Equal((AlarmKind.Overdue, 3, Now.AddMinutes(-4), ""), (alarm.Kind, alarm.Count, alarm.Oldest!.Value, alarm.Machine));
    }

    [Fact]
    public void A_process_that_has_just_started_takes_up_first_what_waited_for_it() =>
        Assert.Empty(Judge(Seen() with { Up = TimeSpan.FromSeconds(29), Overdue = 3, Oldest = Now.AddDays(-1), Beats = new Dictionary<int, DateTimeOffset>() }));

    [Theory]
    [InlineData(60, 0)]
    [InlineData(61, 1)]
    public void A_shard_is_silent_after_a_minute(int seconds, int alarms) =>
        Assert.Equal(alarms, Judge(Seen() with { Beats = new Dictionary<int, DateTimeOffset>(Seen().Beats) { [7] = Now.AddSeconds(-seconds) } }).Count);

    [Fact]
    public void A_shard_that_was_never_looked_at_is_silent_too() =>
        Assert.Equal(16, Assert.Single(Judge(Seen() with { Beats = new Dictionary<int, DateTimeOffset>() })).Count);

    [Theory]
    [InlineData(2000, 0, null)]
    [InlineData(-2001, 0, -2001)]
    [InlineData(0, 3_600_000, 3_600_000)]
    [InlineData(3000, -9000, 3000)]
    public void A_clock_that_is_off_or_jumped_is_an_alarm_about_its_machine(int offset, int jump, int? told)
    {
        var alarms = Judge(Seen() with { Offset = TimeSpan.FromMilliseconds(offset), Jump = TimeSpan.FromMilliseconds(jump) });
        Assert.Equal(told, alarms.Count == 0 ? null : (int)Assert.Single(alarms).Count);
        Assert.All(alarms, a => Assert.Equal((AlarmKind.Clock, "hôte-1", "Clock@hôte-1"), (a.Kind, a.Machine, a.Name)));
    }

    [Theory]
    [InlineData(15, 10, 0)]
    [InlineData(16, 10, 6)]
    [InlineData(-3590, 10, -3600)]
    [InlineData(10, 3610, -3600)]
    public void A_jump_is_what_the_clock_says_passed_and_did_not(int clock, int passed, int jump) =>
        Assert.Equal(TimeSpan.FromSeconds(jump), WatchRules.Jump(TimeSpan.FromSeconds(clock), TimeSpan.FromSeconds(passed)));

    [Fact]
    public void An_alarm_is_over_when_it_is_no_longer_seen_and_another_machines_only_when_that_machine_is_gone()
    {
        var overdue = new AlarmRecord { Kind = AlarmKind.Overdue, Since = Now, SeenAt = Now };
        Assert.True(WatchRules.IsOver(overdue, [], "hôte-1", Now));
        Assert.False(WatchRules.IsOver(overdue, [overdue with { Count = 9 }], "hôte-1", Now));
        var clock = overdue with { Kind = AlarmKind.Clock, Machine = "hôte-2" };
        Assert.False(WatchRules.IsOver(clock, [], "hôte-1", Now.AddMinutes(5)));
        Assert.True(WatchRules.IsOver(clock, [], "hôte-1", Now.AddMinutes(6)));
        Assert.True(WatchRules.IsOver(clock, [], "hôte-2", Now));
    }

    [Theory]
    [InlineData("ftp://exemple.fr", "un secret de seize", "", 1)]
    [InlineData("https://exemple.fr/a", "court", "", 1)]
    [InlineData("https://exemple.fr/a", "un secret de seize", "pas une adresse@", 1)]
    [InlineData("https://exemple.fr/a", "un secret de seize", "Astreinte <a@exemple.fr>", 0)]
    public void What_is_mistyped_is_said_at_the_start(string webhook, string secret, string mail, int mistakes)
    {
        var options = new WatchdogOptions { WebhookUrl = webhook, WebhookSecret = secret };
        if (mail.Length > 0) { options.MailTo.Add(mail); }
        Assert.Equal(mistakes, options.Validate(new ValidationContext(options)).Count());
    }

    [Theory]
    [InlineData("", "", "", MailSecurity.None, 0)]
    [InlineData("smtp.exemple.fr", "", "", MailSecurity.Tls, 1)]
    [InlineData("smtp.exemple.fr", "a@exemple.fr", "moi", MailSecurity.None, 1)]
    [InlineData("localhost", "a@exemple.fr", "moi", MailSecurity.None, 0)]
    [InlineData("smtp.exemple.fr", "a@exemple.fr", "moi", MailSecurity.StartTls, 0)]
    public void A_password_never_crosses_an_open_line(string host, string from, string user, MailSecurity security, int mistakes)
    {
        var options = new MailOptions { Host = host, From = from, User = user, Security = security };
        Assert.Equal(mistakes, options.Validate(new ValidationContext(options)).Count());
    }

    private static IReadOnlyList<AlarmRecord> Judge(WatchReading seen) => WatchRules.Judge(seen, TimeSpan.FromMinutes(1), "hôte-1");

    private static WatchReading Seen() => new() { Now = Now, Up = TimeSpan.FromMinutes(5), Beats = Enumerable.Range(0, TimetableShards.Count).ToDictionary(s => s, _ => Now.AddSeconds(-9)) };
}
