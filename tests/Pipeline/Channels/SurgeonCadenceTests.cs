using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Contracts.Surgeons;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Channels;

public sealed class SurgeonCadenceTests(World world) : PipelineTests(world)
{
    private static readonly DateTimeOffset Tuesday = new(2026, 12, 8, 7, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_surgeon_with_one_post_a_day_has_one_on_all_networks_together()
    {
        var practice = await Paced(new() { MaxPerDay = 1 });
        var first = await practice.Signed(practice.Content("Sur deux réseaux.", In(30), Network.Bluesky, Network.X));
        Assert.All((await first.Read(Token))!.Plan, p => Assert.Equal(In(30), p.At));

        var second = await practice.Signed(practice.Content("Une autre, le même jour.", In(200), Network.X));
        Assert.Equal(Tuesday, (await second.Read(Token))!.Plan[0].At);
    }

    [Fact]
    public async Task A_surgeon_on_leave_is_refused_the_hour_before_signing_and_what_was_queued_waits_until_after()
    {
        var practice = await Paced(null);
        var queued = await practice.Signed(practice.Content("Signée avant le congé.", In(30)));
        await practice.Person.Pace(new() { Blackouts = [new() { From = new(2026, 12, 7), To = new(2026, 12, 8), Reason = "congé" }] }, Support.Practice.Surgeon, Token);

        var post = World.Grains.Post(practice.NewPost());
        await post.Create(practice.Content("Pendant le congé.", In(60)), Support.Practice.Manager, Token);
        var refusal = (await post.Submit(Support.Practice.Manager, Token)).Refusal!;
        Assert.Equal("cadence.surgeon-blackout", refusal.Code);
        Assert.Contains("congé", refusal.French, StringComparison.Ordinal);

        await World.Pass(TimeSpan.FromMinutes(31));
        await World.Until(async () => (await practice.Events(queued)).Contains("publication.replanned"), "it is planned anew");
        Assert.Equal(PublicationState.Planned, (await practice.Line(queued))!.State);
        Assert.Equal(Tuesday.AddDays(2), (await practice.Line(queued))!.Due);
    }

    [Fact]
    public async Task A_new_profile_keeps_the_rhythm_and_an_impossible_one_is_refused()
    {
        var practice = await Paced(new() { MaxPerWeek = 3 });
        await practice.Person.Define((await practice.Person.Read(Token))! with { Rhythm = null, Place = "Val-d’Orme" }, Support.Practice.Manager, Token);
        Assert.Equal(3, (await practice.Person.Read(Token))!.Rhythm!.MaxPerWeek);
        Assert.Equal("surgeon.pace", (await practice.Person.Pace(new() { MaxPerDay = 101 }, Support.Practice.Manager, Token)).Refusal!.Code);
        Assert.Equal("channel.max-per-week", (await practice.Person.Pace(new() { MaxPerWeek = 1, WeeklyMinimum = 2 }, Support.Practice.Manager, Token)).Refusal!.Code);
    }

    private async Task<Practice> Paced(OwnerRhythm? rhythm)
    {
        var practice = await Practice(null, Network.Bluesky, Network.X);
        if (rhythm is not null) { Assert.Null((await practice.Person.Pace(rhythm, Support.Practice.Manager, Token)).Refusal); }
        return practice;
    }
}
