using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Publishing;
using Scheduler.Pipeline.Timetable;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Publishing;

public sealed class EarlierRunTests(World world) : PipelineTests(world)
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(30);

    private ScriptedNetwork Bluesky => World.Networks[Network.Bluesky];

    [Fact]
    public async Task What_was_in_flight_when_the_process_died_is_looked_up_as_the_next_one_starts()
    {
        var practice = await Practice();
        var (post, claim) = await LeftInFlight(practice, "Envoyée puis tuée.", run: 4);
        Bluesky.Reading = p => p.Text == "Envoyée puis tuée." ? new FindOutcome.Found("there", null, "read") : new FindOutcome.NotThere("read");
        await Start(run: 5, alone: true);
        await practice.UntilState(post, PublicationState.Published);
        Assert.True(World.Clock.GetUtcNow() < claim.Deadline - TimeSpan.FromMinutes(20));
        Assert.DoesNotContain(Bluesky.Sent, s => s.Text == "Envoyée puis tuée.");
        Bluesky.Reading = null;
    }

    [Fact]
    public async Task Not_there_is_concluded_only_after_the_network_has_settled_since_the_start()
    {
        var practice = await Practice();
        var (post, _) = await LeftInFlight(practice, "Tuée avant l’envoi.", run: 6);
        Bluesky.Reading = p => p.Text == "Tuée avant l’envoi." ? new FindOutcome.NotThere("read") : new FindOutcome.Found("found", null, "read");
        var began = await Start(run: 7, alone: true);
        await practice.UntilState(post, PublicationState.Published);
        var waited = World.Clock.GetUtcNow() - began;
        // Two readings 60 s apart, the first after the settle time.
        Assert.InRange(waited, Bluesky.Limits.SettleTime + TimeSpan.FromSeconds(62), TimeSpan.FromMinutes(10));
        Assert.Single(Bluesky.Sent, s => s.Text == "Tuée avant l’envoi.");
        Bluesky.Reading = null;
    }

    [Fact]
    public async Task Where_other_silos_live_on_an_attempt_keeps_its_deadline()
    {
        var practice = await Practice();
        var (post, _) = await LeftInFlight(practice, "Peut-être un autre silo.", run: 8);
        await Start(run: 9, alone: false);
        await World.Pass(TimeSpan.FromMinutes(2));
        Assert.DoesNotContain(Bluesky.Looked, l => l.Text == "Peut-être un autre silo.");
        Assert.NotEqual(PublicationState.Unknown, (await practice.Line(post))!.State);
    }

    [Fact]
    public void An_attempt_of_this_run_or_of_a_store_that_is_shared_is_never_declared_over_early()
    {
        var epoch = World.Epochs.Current with { Starts = 3, Began = In(0) };
        var claim = Claim(3);
        Assert.Equal(claim.Deadline, ClaimRules.Over(claim, epoch, exclusive: true));
        Assert.Equal(claim.Deadline, ClaimRules.Over(claim with { Run = 2 }, epoch, exclusive: false));
        Assert.Equal(claim.Deadline, ClaimRules.Over(claim with { Run = 0 }, epoch, exclusive: true));
        Assert.Equal(epoch.Began, ClaimRules.Over(claim with { Run = 2 }, epoch, exclusive: true));
    }

    private async Task<DateTimeOffset> Start(long run, bool alone)
    {
        World.Epochs.Exclusive = alone;
        World.Epochs.Begin(run);
        Assert.Equal(alone, await World.Service<EarlierRuns>().TakeUp(Token) > 0);
        return World.Epochs.Current.Began;
    }

    /// <summary>A claim without an outcome, as a killed process leaves it: its queue entry gone, its wake at the deadline.</summary>
    private async Task<(IPostGrain Post, ClaimRecord Claim)> LeftInFlight(Practice practice, string text, long run)
    {
        var content = practice.Content(text, In(600));
        var post = await practice.Signed(content with { Variants = [content.Variants[0] with { NotBefore = In(0) }] });
        var view = (await post.Read(Token))!;
        var publication = PublicationKey.Parse(view.Plan[0].Publication);
        var claim = Claim(run) with
        {
            Entry = new() { Publication = publication.ToString(), Hash = view.Hash, Due = In(0), NotBefore = In(0), NotAfter = view.Plan[0].NotAfter, Attempt = 1 },
        };
        Assert.True(await World.Service<Claims>().Put(publication, claim, Token));
        return (post, claim);
    }

    private ClaimRecord Claim(long run) => new()
    {
        Token = "token", Entry = new() { Publication = "p", Hash = "h", Due = In(0), NotBefore = In(0), NotAfter = In(60) }, At = In(0), Deadline = In(Long.TotalMinutes), RecordKey = "3lzyrecordkey", CreatedAt = In(0), Run = run,
    };
}
