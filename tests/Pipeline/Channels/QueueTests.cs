using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Channels;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Channels;

public sealed class QueueTests(World world) : PipelineTests(world)
{
    [Fact]
    public async Task Without_an_hour_a_post_gets_the_next_free_slot_in_the_surgeons_zone()
    {
        var practice = await Practice();
        var post = await practice.Signed(practice.Content("Au prochain créneau."));
        Assert.Equal(new DateTimeOffset(2026, 12, 8, 7, 30, 0, TimeSpan.Zero), (await post.Read(Token))!.Plan[0].At);
    }

    [Fact]
    public async Task A_second_post_too_close_to_the_first_gets_the_next_free_slot()
    {
        var practice = await Practice();
        await practice.Signed(practice.Content("La première.", In(30)));
        var second = await practice.Signed(practice.Content("La seconde.", In(60)));
        Assert.Equal(new DateTimeOffset(2026, 12, 8, 7, 30, 0, TimeSpan.Zero), (await second.Read(Token))!.Plan[0].At);
    }

    [Fact]
    public async Task A_day_that_is_full_sends_a_post_to_another_day()
    {
        var practice = await Practice(s => s with { MaxPerDay = 1 });
        await practice.Signed(practice.Content("Une par jour.", In(30)));
        var second = await practice.Signed(practice.Content("La suivante.", In(150)));
        Assert.Equal(new DateTimeOffset(2026, 12, 8, 7, 30, 0, TimeSpan.Zero), (await second.Read(Token))!.Plan[0].At);
    }

    [Fact]
    public async Task An_hour_that_is_closed_is_refused_before_the_signature_and_no_slot_falls_into_it()
    {
        // The next slot would be on 8 December.
        var practice = await Practice(s => s with
        {
            QuietHours = [new() { From = new(21, 0), To = new(7, 0) }], Holidays = HolidayRegion.Metropolitan, Blackouts = [new() { From = new(2026, 12, 8), To = new(2026, 12, 9), Reason = "congrès" }],
        });
        foreach (var (day, hour, code) in new[] { (7, 22, "cadence.quiet-hours"), (8, 9, "cadence.blackout"), (25, 9, "cadence.holiday") })
        {
            var post = World.Grains.Post(practice.NewPost());
            await post.Create(practice.Content("À une heure fermée.", new(2026, 12, day, hour, 0, 0, TimeSpan.FromHours(1))), Support.Practice.Manager, Token);
            Assert.Equal(code, (await post.Submit(Support.Practice.Manager, Token)).Refusal!.Code);
        }

        var next = await practice.Signed(practice.Content("Après le congrès."));
        Assert.Equal(new DateTimeOffset(2026, 12, 10, 7, 30, 0, TimeSpan.Zero), (await next.Read(Token))!.Plan[0].At);
    }

    [Fact]
    public async Task What_could_not_leave_in_time_is_missed_and_never_leaves_by_itself()
    {
        var practice = await Practice();
        var post = await practice.Signed(practice.Content("Trop tard.", In(5)));
        World.Clock.Advance(TimeSpan.FromHours(4));
        await practice.UntilState(post, PublicationState.Missed);
        await World.Pass(TimeSpan.FromHours(1));
        Assert.DoesNotContain(World.Networks[Network.Bluesky].Sent, s => s.Text == "Trop tard.");
        Assert.Single((await World.Grains.Channel(practice.Channel()).Read(Token))!.Parked);
    }

    [Fact]
    public async Task A_move_inside_the_window_keeps_the_signature_and_one_outside_is_refused()
    {
        var practice = await Practice();
        var post = await practice.Signed(practice.Content("Déplacée.", In(30)));
        var publication = (await post.Read(Token))!.Plan[0].Publication;
        var channel = World.Grains.Channel(practice.Channel());
        Assert.Null((await channel.Move(publication, In(120), Support.Practice.Manager, Token)).Refusal);
        Assert.Equal("window.outside", (await channel.Move(publication, In(60 * 24 * 8), Support.Practice.Manager, Token)).Refusal!.Code);
        await World.Pass(TimeSpan.FromMinutes(121));
        await practice.UntilState(post, PublicationState.Published);
    }

    [Fact]
    public async Task A_timetable_that_lost_a_wake_is_repaired_and_says_so()
    {
        var practice = await Practice();
        await practice.Signed(practice.Content("Réveil perdu.", In(30)));
        var channel = World.Grains.Channel(practice.Channel());
        Assert.Equal(0, await channel.Reconcile(Token));
        var due = (await channel.Read(Token))!.Queue[0].Due;
        await World.Service<Scheduler.Pipeline.Timetable.ITimetable>().Done(new(Scheduler.Pipeline.Timetable.TimetableKind.Channel, practice.Channel().ToString(), due), Token);
        Assert.Equal(1, await channel.Reconcile(Token));
        Assert.Equal(0, await channel.Reconcile(Token));
    }

    [Fact]
    public async Task Withdrawing_before_the_hour_empties_the_queue()
    {
        var practice = await Practice();
        var post = await practice.Signed(practice.Content("Annulée.", In(10)));
        Assert.Null((await post.Cancel("plus d’actualité", Support.Practice.Manager, Token)).Refusal);
        await World.Pass(TimeSpan.FromMinutes(15));
        Assert.DoesNotContain(World.Networks[Network.Bluesky].Sent, s => s.Text == "Annulée.");
        Assert.Empty((await World.Grains.Channel(practice.Channel()).Read(Token))!.Queue);
    }

    [Fact]
    public async Task Cancelling_what_is_out_says_where_it_is()
    {
        var practice = await Practice();
        var post = await practice.Signed(practice.Content("Déjà parue.", In(1)));
        await practice.UntilState(post, PublicationState.Published);
        var answer = await post.Cancel("trop tard", Support.Practice.Manager, Token);
        Assert.Equal("post.left", answer.Refusal!.Code);
    }

    [Fact]
    public void A_post_signed_before_its_hour_keeps_it_when_a_crash_delayed_its_queueing()
    {
        var now = In(0);
        var channel = new ChannelRecord { Settings = new() { Name = "@dr", TimeZone = "Europe/Paris", Slots = ["0 30 8 ? * TUE,THU"] } };
        var request = new QueueRequest { Publication = "p", Hash = "h", PlannedAt = now.AddSeconds(-20), NotBefore = now.AddSeconds(-20), NotAfter = now.AddDays(6), SignedAt = now.AddMinutes(-1) };
        Assert.Equal(request.PlannedAt, QueueRules.Place(channel, request, now).Value!.Due);
        Assert.True(QueueRules.Place(channel, request with { SignedAt = now.AddSeconds(-5) }, now).Value!.Due > now);
        Assert.True(QueueRules.Place(channel, request with { SignedAt = null }, now).Value!.Due > now);
    }
}
